#include "tests/bench/generate/meeting.h"

#include <cmath>
#include <iterator>
#include <utility>

#include "common/model/topics.h"
#include "tests/bench/generate/bodies.h"
#include "tests/bench/generate/prose.h"

namespace referat::bench {
namespace {

constexpr std::uint64_t kSeed = 20310327;
constexpr int kFirstYear = 2025;
constexpr std::size_t kWorkingDays = 2600;  // ten years of 52 weeks
constexpr std::size_t kDayStep = 1009;  // has no divisor in common with them: every day comes before any comes twice

struct Decision {
  int percent;
  const char* outcome;
  std::string_view sentence;
};

constexpr Decision kDecisions[] = {
    {48, "godkendt", "Indstillingen blev godkendt."},
    {16, "taget til efterretning", "Orienteringen blev taget til efterretning."},
    {12, "anbefalet", "Udvalget anbefaler indstillingen over for Byrådet."},
    {10, "drøftet", "Udvalget drøftede sagen."},
    {6, "udsat", "Sagen blev udsat til næste møde."},
    {4, "oversendt", "Sagen oversendes til Økonomiudvalget."},
    {3, "afvist", "Forslaget blev forkastet."},
    {1, "udgået", "Punktet udgår."},
};

struct Day {
  int year, month, day;
};

/// The civil day that is so many days after 1970-01-01 (days_from_civil of Howard Hinnant, turned round).
Day civil_day(int days) {
  days += 719468;
  const int era = days / 146097;
  const int of_era = days - era * 146097;
  const int year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const int of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int shifted_month = (5 * of_year + 2) / 153;
  const int month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, of_year - (153 * shifted_month + 2) / 5 + 1};
}

Day working_day(std::size_t number) {
  constexpr int kMonday = 20094;  // 2025-01-06
  const auto day = static_cast<int>(number);
  return civil_day(kMonday + day / 5 * 7 + day % 5);
}

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

/// What the items of a meeting share.
struct Frame {
  std::string_view municipality;
  const Body* body;
  std::string date;
  std::string time;
  int year;
};

Frame frame_of(std::size_t number) {
  constexpr std::size_t kAllBodies = std::size(kMunicipalities) * std::size(kBodies);
  const std::size_t place = number % kAllBodies;
  const std::size_t turn = number / kAllBodies;
  const Day day = working_day((turn * kDayStep + place * 17) % kWorkingDays);
  Frame frame;
  frame.municipality = kMunicipalities[place % std::size(kMunicipalities)];
  frame.body = &kBodies[place / std::size(kMunicipalities)];
  frame.date = std::to_string(day.year) + "-" + two_digits(day.month) + "-" + two_digits(day.day);
  frame.time = std::to_string(15 + place % 4) + ":00";
  frame.year = day.year;
  return frame;
}

Chance chance_of(std::size_t meeting, std::size_t item) {
  return Chance(kSeed + meeting * 64 + item);
}

void add_section(Item& item, const char* kind, std::string text) {
  item.sections.push_back({kind, kind, std::move(text)});
}

std::string facts(Prose& prose, Chance& chance) {
  const double size = std::exp(1.47 + 1.1 * (chance.share() + chance.share() + chance.share() - 1.5));
  std::string text;
  for (int left = static_cast<int>(size) + 1; left > 0; --left) {
    text += (text.empty() ? "" : "\n") + prose.paragraph(chance.between(1, 5));
  }
  return text;
}

std::string recommendation(Prose& prose, Chance& chance) {
  if (chance.one_in(3)) return prose.paragraph(1, "Forvaltningen indstiller, at");
  std::string text = "Forvaltningen indstiller,";
  const int points = chance.between(2, 3);
  for (int point = 1; point <= points; ++point) text += "\n" + std::to_string(point) + ". " + prose.paragraph(1, "at");
  return text;
}

void decide(Item& item, Prose& prose, Chance& chance) {
  auto in_hundred = static_cast<int>(chance.below(100));
  const Decision* decision = kDecisions;
  while (in_hundred >= decision->percent) in_hundred -= decision++->percent;
  item.outcome = decision->outcome;
  std::string text(decision->sentence);
  if (chance.one_in(3)) text += " " + prose.sentence();
  add_section(item, "Beslutning", std::move(text));
}

void write_sections(Item& item, Prose& prose, Chance& chance) {
  if (chance.percent(40)) add_section(item, "Resumé", prose.paragraph(chance.between(1, 3)));
  add_section(item, "Indstilling", recommendation(prose, chance));
  add_section(item, "Sagsfremstilling", facts(prose, chance));
  if (chance.percent(50)) add_section(item, "Økonomi", prose.paragraph(chance.between(1, 4)));
  if (chance.percent(20)) add_section(item, "Lovgrundlag", prose.paragraph(1));
  decide(item, prose, chance);
}

void name_topics(Item& item, const Body& body, Chance& chance) {
  const auto& all = all_topics();
  const std::string main =
      chance.percent(80) ? topic_numbered(chance.one_of(body.topics)).value_or(all.front()) : chance.one_of(all);
  item.topics = {main};
  if (const std::string& other = chance.one_of(all); chance.percent(30) && other != main) item.topics.push_back(other);
  item.topic_source = "text";
}

Item make_item(const Vocabulary& vocabulary, std::size_t meeting, const Frame& frame, std::size_t place,
               Prose::Listener listener, void* context) {
  Chance chance = chance_of(meeting, place);
  Prose prose(vocabulary, chance, frame.year);
  prose.listen(listener, context);
  Item item;
  item.position = static_cast<int>(place) + 1;
  item.number = std::to_string(item.position);
  item.title = prose.title();
  item.municipality = frame.municipality;
  item.organ = frame.body->organ;
  item.date = frame.date;
  item.time = frame.time;
  item.kind = "referat";
  if (chance.percent(85)) {
    item.case_numbers = {std::to_string(frame.year) + "-" + std::to_string(chance.between(10000, 99999))};
  }
  name_topics(item, *frame.body, chance);
  write_sections(item, prose, chance);
  for (int left = chance.between(0, 2); left > 0; --left) item.attachments.push_back(prose.title());
  std::string municipality_slug(frame.municipality);
  municipality_slug[0] = static_cast<char>(municipality_slug[0] + ('a' - 'A'));
  item.id = municipality_slug + "-" + std::string(frame.body->slug) + "/" + frame.date + "/" + *item.number;
  return item;
}

}  // namespace

std::vector<Item> make_meeting(const Vocabulary& vocabulary, std::size_t number) {
  const Frame frame = frame_of(number);
  std::vector<Item> items;
  for (std::size_t place = 0; place < kItemsOfMeeting; ++place) {
    items.push_back(make_item(vocabulary, number, frame, place, nullptr, nullptr));
  }
  return items;
}

std::vector<UsedWord> words_of_item(const Vocabulary& vocabulary, std::size_t meeting, std::size_t item) {
  std::vector<UsedWord> words;
  const auto keep = [](void* context, std::string_view word, Band band) {
    static_cast<std::vector<UsedWord>*>(context)->push_back({std::string(word), band});
  };
  make_item(vocabulary, meeting, frame_of(meeting), item, keep, &words);
  return words;
}

}  // namespace referat::bench
