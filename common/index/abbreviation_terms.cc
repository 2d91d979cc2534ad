#include "common/index/abbreviation_terms.h"

#include <algorithm>
#include <map>
#include <utility>

#include "common/index/document.h"
#include "common/index/fields.h"
#include "common/text/abbreviations.h"
#include "common/text/fold.h"
#include "common/text/letters.h"

namespace referat {
namespace {

/// Xapian refuses terms over 245 bytes; a pair that is longer is not learned.
constexpr std::size_t kMaxPairBytes = 230;
constexpr std::size_t kMaxTermStart = 245;

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

std::vector<std::string> split_at_spaces(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    words.emplace_back(text.substr(0, space));
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
  }
  return words;
}

/// Any inflection of a long form has the same key. Folded words are stemmed, as a query has no others.
std::string key_of(const std::vector<std::string>& words, Analyzer& analyzer) {
  std::vector<std::string> stems;
  stems.reserve(words.size());
  for (const std::string& word : words) stems.push_back(analyzer.term_of(word));
  return joined(stems);
}

/// Are there terms that begin so? None is longer than Xapian takes.
bool has_terms(const Xapian::Database& database, const std::string& start) {
  return start.size() <= kMaxTermStart && database.allterms_begin(start) != database.allterms_end(start);
}

/// Calls `visit` with what follows the term and its separator, and with the number of documents.
template <typename Visit>
void visit_terms_under(const Xapian::Database& database, const std::string& term, Visit&& visit) {
  const std::string start = term + kValueSeparator;
  if (!has_terms(database, start)) return;
  std::size_t seen = 0;
  for (auto at = database.allterms_begin(start); at != database.allterms_end(start) && seen < kMaxLearnedTerms; ++at) {
    ++seen;
    visit(split_at_spaces(std::string_view(*at).substr(start.size())), at.get_termfreq());
  }
}

std::vector<LearnedPair> most_frequent(std::vector<LearnedPair> pairs) {
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const LearnedPair& a, const LearnedPair& b) { return a.documents > b.documents; });
  if (pairs.size() > kMaxLearnedPairs) pairs.resize(kMaxLearnedPairs);
  return pairs;
}

void add_terms_of(std::string_view text, Analyzer& analyzer, Xapian::Document& document) {
  for (const Abbreviation& pair : explained_abbreviations(text)) {
    const std::string short_form = fold(pair.short_form);
    const std::vector<std::string> words = abbreviation_words(pair.long_form);
    const std::string short_to_long = short_form + kValueSeparator + joined(words);
    const std::string long_to_short = key_of(words, analyzer) + kValueSeparator + short_form;
    if (std::max(short_to_long.size(), long_to_short.size()) > kMaxPairBytes) continue;
    document.add_boolean_term(text_term(kShortToLongPrefix, short_to_long));
    document.add_boolean_term(text_term(kLongToShortPrefix, long_to_short));
  }
}

}  // namespace

std::vector<std::string> abbreviation_words(std::string_view text) {
  std::vector<std::string> words;
  const std::string folded = fold(text);
  bool inside = false;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t start = at;
    const char32_t c = decode_utf8(folded, at);
    const bool alphanumeric = is_letter(c) || is_digit(c);
    if (alphanumeric && !inside) words.emplace_back();
    if (alphanumeric) words.back().append(folded, start, at - start);
    inside = alphanumeric;
  }
  return words;
}

void add_abbreviation_terms(const Item& item, Analyzer& analyzer, Xapian::Document& document) {
  add_terms_of(item.title, analyzer, document);
  for (const Section& section : item.sections) add_terms_of(section.text, analyzer, document);
  for (const std::string& title : item.attachments) add_terms_of(title, analyzer, document);
}

std::vector<LearnedPair> LearnedAbbreviations::long_forms_of(std::string_view folded_short) const {
  struct Family {
    LearnedPair commonest;
    Xapian::doccount documents = 0;
  };
  std::map<std::string, Family> families;
  visit_terms_under(database_, text_term(kShortToLongPrefix, folded_short),
                    [&](std::vector<std::string> words, Xapian::doccount documents) {
                      Family& family = families[key_of(words, analyzer_)];
                      family.documents += documents;
                      if (documents > family.commonest.documents) family.commonest = {std::move(words), documents};
                    });
  std::vector<LearnedPair> pairs;
  pairs.reserve(families.size());
  for (auto& [key, family] : families) pairs.push_back({std::move(family.commonest.words), family.documents});
  return most_frequent(std::move(pairs));
}

std::vector<LearnedPair> LearnedAbbreviations::short_forms_of(const std::vector<std::string>& words) const {
  std::vector<LearnedPair> pairs;
  visit_terms_under(database_, text_term(kLongToShortPrefix, key_of(words, analyzer_)),
                    [&](std::vector<std::string> short_form, Xapian::doccount documents) {
                      pairs.push_back({std::move(short_form), documents});
                    });
  return most_frequent(std::move(pairs));
}

bool LearnedAbbreviations::long_form_begins_with(const std::vector<std::string>& words) const {
  return has_terms(database_, text_term(kLongToShortPrefix, key_of(words, analyzer_)));
}

}  // namespace referat
