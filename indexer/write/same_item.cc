#include "indexer/write/same_item.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

#include "common/model/item_id.h"
#include "common/text/fold.h"

namespace referat {
namespace {

using std::string;
using std::string_view;

constexpr double kSimilar = 0.85;
constexpr double kContrary = 0.4;
/// Shorter titles say too little to be contrary, or to be another's beginning.
constexpr std::size_t kTellingLetters = 12;
/// Beyond so many pairs titles are compared as a whole only, so that a heap of items without a meeting costs no square.
constexpr std::size_t kMostPairs = 250'000;

constexpr string_view kClosedWords[] = {"lukketpunkt", "lukketsag", "lukketdagsordenspunkt", "lukket"};
constexpr string_view kUsualTitles[] = {"godkendelseafdagsorden",
                                        "godkendelseafreferat",
                                        "godkendelseafbeslutningsprotokol",
                                        "dagsorden",
                                        "meddelelser",
                                        "eventuelt",
                                        "orientering",
                                        "underskrift",
                                        "fravaerende",
                                        "bemaerkningertildagsordenen",
                                        "spoergetid",
                                        "bordrunde"};

string digits_of(string_view key) {
  string digits;
  std::copy_if(key.begin(), key.end(), std::back_inserter(digits), [](char c) { return '0' <= c && c <= '9'; });
  return digits;
}

const string& own_case(const Item& item) {
  static const string none;
  return item.case_numbers.empty() ? none : item.case_numbers.front();
}

bool same_case(const Item& a, const Item& b) {
  return !own_case(a).empty() && own_case(a) == own_case(b);
}

bool contrary_cases(const Item& a, const Item& b) {
  if (a.case_numbers.empty() || b.case_numbers.empty()) return false;
  return std::none_of(a.case_numbers.begin(), a.case_numbers.end(), [&](const string& number) {
    return std::find(b.case_numbers.begin(), b.case_numbers.end(), number) != b.case_numbers.end();
  });
}

/// An id that somebody chose: none that is made of the place in the document.
bool is_chosen_id(string_view id) {
  const string_view last = id.substr(id.rfind('/') + 1);
  return last.find_first_of("px") == string_view::npos || with_time(id, "00:00") == id;
}

std::set<string> numbers_of(const std::vector<SourceItem>& items) {
  std::set<string> numbers;
  for (const SourceItem& one : items) {
    if (one.item->number) numbers.insert(*one.item->number);
  }
  return numbers;
}

/// Do both number all their items, and otherwise ("183", "184" and "1", "2")? A single page says nothing of the kind.
bool number_otherwise(const std::vector<SourceItem>& a, const std::vector<SourceItem>& b) {
  const std::set<string> left = numbers_of(a);
  const std::set<string> right = numbers_of(b);
  if (left.size() < 2 || right.size() < 2) return false;
  return std::none_of(left.begin(), left.end(), [&](const string& number) { return right.contains(number); });
}

}  // namespace

string title_key(string_view title) {
  string key = slug(title);
  std::erase(key, '-');
  if (std::find(std::begin(kClosedWords), std::end(kClosedWords), key) != std::end(kClosedWords)) return key;
  for (const string_view word : kClosedWords) {
    if (key.size() > word.size() && key.starts_with(word)) return key.substr(word.size());
    if (key.size() > word.size() && key.ends_with(word)) return key.substr(0, key.size() - word.size());
  }
  return key;
}

bool is_usual_title(string_view key) {
  return key.empty() || std::find(std::begin(kClosedWords), std::end(kClosedWords), key) != std::end(kClosedWords) ||
         std::any_of(std::begin(kUsualTitles), std::end(kUsualTitles),
                     [&](string_view usual) { return key.starts_with(usual) && key.size() < usual.size() + 16; });
}

double title_likeness(string_view a, string_view b) {
  if (a == b) return 1;
  if (a.size() < 2 || b.size() < 2) return 0;
  std::map<string_view, int> pairs;
  for (std::size_t i = 0; i + 1 < a.size(); ++i) ++pairs[a.substr(i, 2)];
  int common = 0;
  for (std::size_t i = 0; i + 1 < b.size(); ++i) {
    if (const auto found = pairs.find(b.substr(i, 2)); found != pairs.end() && found->second-- > 0) ++common;
  }
  return 2.0 * common / static_cast<double>(a.size() + b.size() - 2);
}

bool similar_titles(string_view a, string_view b) {
  if (a.empty() || b.empty()) return false;
  if (a == b) return true;
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() >= kTellingLetters && b.starts_with(a)) return digits_of(b).starts_with(digits_of(a));
  return digits_of(a) == digits_of(b) && title_likeness(a, b) >= kSimilar;
}

bool contrary_titles(string_view a, string_view b) {
  const auto telling = [](string_view key) { return key.size() >= kTellingLetters && !is_usual_title(key); };
  return telling(a) && telling(b) && !similar_titles(a, b) && title_likeness(a, b) < kContrary;
}

std::vector<int> find_twins(const std::vector<SourceItem>& others, const std::vector<SourceItem>& chosen) {
  std::vector<int> twins(others.size(), -1);
  std::vector<bool> taken(chosen.size(), false);
  const bool otherwise = number_otherwise(others, chosen);
  const bool few = others.size() * chosen.size() <= kMostPairs;
  std::map<string_view, int> case_uses;
  for (const auto* side : {&others, &chosen}) {
    for (const SourceItem& one : *side) ++case_uses[own_case(*one.item)];
  }
  const auto same_number = [](const SourceItem& a, const SourceItem& b) {
    return a.item->number && a.item->number == b.item->number;
  };
  const auto may_be = [&](const SourceItem& a, const SourceItem& b) {
    return otherwise || !a.item->number || !b.item->number || same_number(a, b);
  };
  using Test = std::function<bool(const SourceItem&, const SourceItem&)>;
  // From the surest to the least sure, so that a sure twin is never taken by another.
  const std::array<Test, 7> tests = {
      [](const SourceItem& a, const SourceItem& b) {
        return a.given_id == b.given_id && is_chosen_id(a.given_id) &&
               (!a.item->number || (a.title == b.title && !contrary_cases(*a.item, *b.item)) ||
                with_time(a.given_id, "00:00") == a.given_id);
      },
      [&](const SourceItem& a, const SourceItem& b) {
        return same_number(a, b) && (similar_titles(a.title, b.title) || same_case(*a.item, *b.item));
      },
      [&](const SourceItem& a, const SourceItem& b) {
        return !a.title.empty() && a.title == b.title && may_be(a, b) && !contrary_cases(*a.item, *b.item);
      },
      [&](const SourceItem& a, const SourceItem& b) {
        return same_case(*a.item, *b.item) && may_be(a, b) &&
               (case_uses[own_case(*a.item)] == 2 ? !contrary_titles(a.title, b.title)
                                                  : title_likeness(a.title, b.title) >= 0.5);
      },
      [&](const SourceItem& a, const SourceItem& b) {
        return few && may_be(a, b) && !contrary_cases(*a.item, *b.item) && similar_titles(a.title, b.title);
      },
      // Numbers alone: not where a supplement may have begun again at 1, nor where nobody knows which body met.
      [&](const SourceItem& a, const SourceItem& b) {
        return same_number(a, b) && !a.item->supplement && a.item->organ && !contrary_titles(a.title, b.title) &&
               !(contrary_cases(*a.item, *b.item) && !similar_titles(a.title, b.title));
      },
      // Pages that lost their titles.
      [&](const SourceItem& a, const SourceItem& b) {
        return others.size() == chosen.size() && a.item->position == b.item->position && may_be(a, b) &&
               (a.title.empty() || b.title.empty()) && !contrary_cases(*a.item, *b.item);
      }};
  for (const Test& test : tests) {
    for (std::size_t i = 0; i < others.size(); ++i) {
      for (std::size_t j = 0; twins[i] < 0 && j < chosen.size(); ++j) {
        if (taken[j] || !test(others[i], chosen[j])) continue;
        twins[i] = static_cast<int>(j);
        taken[j] = true;
      }
    }
  }
  return twins;
}

double agreement(const std::vector<SourceItem>& a, const std::vector<SourceItem>& b) {
  const auto telling = [](const std::vector<SourceItem>& items) {
    std::vector<const SourceItem*> some;
    for (const SourceItem& one : items) {
      if (!is_usual_title(one.title)) some.push_back(&one);
    }
    return some;
  };
  auto left = telling(a);
  auto right = telling(b);
  if (left.empty() || right.empty()) return -1;
  if (left.size() > right.size()) std::swap(left, right);
  std::set<string_view> titles;
  for (const SourceItem* one : right) titles.insert(one->title);
  const bool few = left.size() * right.size() <= kMostPairs;
  const auto found = std::count_if(left.begin(), left.end(), [&](const SourceItem* one) {
    return titles.contains(one->title) || (few && std::any_of(right.begin(), right.end(), [&](const SourceItem* other) {
                                             return similar_titles(one->title, other->title);
                                           }));
  });
  return static_cast<double>(found) / static_cast<double>(left.size());
}

}  // namespace referat
