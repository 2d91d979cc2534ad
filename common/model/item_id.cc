#include "common/model/item_id.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>

#include "common/model/organ.h"
#include "common/text/fold.h"

namespace referat {
namespace {

constexpr std::string_view kAgenda = "/dagsorden";
constexpr std::string_view kSupplement = "tillaeg-";

std::string make_body_slug(const Item& item) {
  std::string name;
  if (item.municipality && (!item.organ || !read_organ(*item.organ).value_or(Organ{}).names_itself))
    name = *item.municipality + " ";
  if (item.organ) name += *item.organ;
  std::string body = slug(name);
  return body.empty() ? "ukendt" : body;
}

/// The items of a meeting come one after another, and each asks several times.
const std::string& body_slug(const Item& item) {
  struct Last {
    std::optional<std::string> municipality;
    std::optional<std::string> organ;
    std::string slug;
  };
  thread_local Last last;
  if (last.slug.empty() || last.organ != item.organ || last.municipality != item.municipality)
    last = {item.municipality, item.organ, make_body_slug(item)};
  return last.slug;
}

/// A printed number as a part of an id: dots are kept, all else is slugged ("3.1", "12", "12-b").
std::string number_slug(std::string_view number) {
  std::string out;
  for (std::size_t at = 0; at <= number.size();) {
    const std::size_t dot = std::min(number.find('.', at), number.size());
    const std::string part = slug(number.substr(at, dot - at));
    if (!part.empty()) out += (out.empty() ? "" : ".") + part;
    at = dot + 1;
  }
  return out;
}

/// The printed starts per body and day: of several, all but the first carry their time.
using Starts = std::map<std::string, std::set<std::string>>;

std::string meeting_part(const Item& item, std::string_view content_hash, const Starts& starts) {
  const std::string& body = body_slug(item);
  if (!item.date) return body + "/udateret-" + std::string(content_hash.substr(0, 8));
  const std::string part = body + "/" + *item.date;
  const auto found = starts.find(part);
  const bool later = found != starts.end() && item.time && *item.time != *found->second.begin();
  return later ? with_time(part, *item.time) : part;
}

}  // namespace

std::string meeting_id(const Item& item) {
  std::string id = item.id.substr(0, item.id.rfind('/'));
  if (id.ends_with(kAgenda)) id.resize(id.size() - kAgenda.size());
  if (!item.date) return id;
  // An id that somebody else gave may say nothing about the meeting.
  std::string meeting = body_slug(item) + "/" + *item.date;
  return id.starts_with(meeting) ? id : meeting;
}

namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Where the ISO day that fills a part of the id ends; npos where there is none.
std::size_t end_of_day(std::string_view id) {
  for (std::size_t slash = id.find('/'); slash != std::string_view::npos; slash = id.find('/', slash + 1)) {
    const std::string_view day = id.substr(slash + 1, 10);
    if (day.size() == 10 && day[4] == '-' && day[7] == '-' && all_digits(day.substr(0, 4)) &&
        all_digits(day.substr(5, 2)) && all_digits(day.substr(8)))
      return slash + 11;
  }
  return std::string_view::npos;
}

}  // namespace

std::string without_time(std::string_view id) {
  const std::size_t end = end_of_day(id);
  const bool timed =
      end != std::string_view::npos && id.substr(end).starts_with('T') && all_digits(id.substr(end + 1, 4));
  return timed ? std::string(id.substr(0, end)) + std::string(id.substr(end + 5)) : std::string(id);
}

std::string with_time(std::string_view id, std::string_view time) {
  const std::size_t end = end_of_day(id);
  if (end == std::string_view::npos) return std::string(id);
  std::string digits(time);
  std::erase(digits, ':');
  return std::string(id.substr(0, end)) + "T" + digits + std::string(id.substr(end));
}

void assign_ids(std::vector<Item>& items, std::string_view content_hash) {
  Starts starts;
  for (const Item& item : items) {
    if (item.id.empty() && item.date && item.time) starts[body_slug(item) + "/" + *item.date].insert(*item.time);
  }
  std::set<std::string> used;
  std::map<std::string, int> repeats;
  for (const Item& item : items) {
    if (!item.id.empty()) used.insert(item.id);
  }
  for (Item& item : items) {
    if (!item.id.empty()) continue;
    const std::string hash = content_hash.empty() ? item_hash(item) : std::string(content_hash);
    const std::string meeting = meeting_part(item, hash, starts) + std::string(item.kind == "dagsorden" ? kAgenda : "");
    const std::string place = item.position > 0 ? "p" + std::to_string(item.position) : "x" + hash.substr(0, 8);
    std::string number = item.number ? number_slug(*item.number) : "";
    if (item.supplement) number = std::string(kSupplement) + (number.empty() ? place : number);
    if (number.empty()) {
      number = place;
    } else if (used.contains(meeting + "/" + number)) {
      number += "-" + place;
    }
    item.id = meeting + "/" + number;
    while (!used.insert(item.id).second) {
      item.id =
          meeting + "/" + number + "-" + std::to_string(++repeats.emplace(meeting + "/" + number, 1).first->second);
    }
  }
}

std::string item_hash(const Item& item) {
  std::string text = item.title;
  for (const Section& section : item.sections) text += "\n" + section.text;
  return hash_hex(text);
}

void ContentHash::add(std::string_view bytes) {
  for (const char byte : bytes) hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
}

std::string ContentHash::hex() const {
  std::string hex(16, '0');
  std::uint64_t left = hash_;
  for (auto digit = hex.rbegin(); digit != hex.rend(); ++digit, left >>= 4) *digit = "0123456789abcdef"[left & 15];
  return hex;
}

std::string hash_hex(std::string_view bytes) {
  ContentHash hash;
  hash.add(bytes);
  return hash.hex();
}

}  // namespace referat
