#include "common/text/analyzer.h"

#include <algorithm>

#include "common/text/conjunctions.h"
#include "common/text/fold.h"
#include "common/text/identifier_words.h"
#include "common/text/letters.h"
#include "common/text/plain_word.h"

namespace referat {
namespace {

constexpr std::size_t kLongestHyphenated = 5;
constexpr std::uint64_t kAll = ~std::uint64_t{0};
constexpr std::size_t kWantedBits = 64;
/// How far apart the halves of an elision may stand, in tokens. The last one looked at may be joined with the next.
constexpr std::size_t kFarthestHalf = 8;
static_assert(Analyzer::kSight >= kFarthestHalf && Analyzer::kSight >= kLongestHyphenated);

/// Letters alone: the other aliases are numbers and identifiers, which have no stem.
bool is_word(std::string_view alias) {
  for (std::size_t at = 0; at < alias.size();) {
    if (!is_letter(decode_utf8(alias, at))) return false;
  }
  return !alias.empty();
}

bool has_letters_only(const Token& token) {
  const std::string& form = token.form();
  return !token.is_identifier() && std::none_of(form.begin(), form.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t end_of(const Token& token) {
  return token.offset_bytes + token.length_bytes;
}

/// What stands between two tokens that follow each other.
std::string_view gap(std::string_view text, const Token& left, const Token& right) {
  const std::size_t begin = end_of(left);
  return right.offset_bytes <= begin ? std::string_view() : text.substr(begin, right.offset_bytes - begin);
}

bool keeps_elision(std::string_view between) {
  return between.find_first_not_of(" \n,/-()&") == std::string_view::npos;
}

/// Does a hyphen touch what may be a token of text[begin, end)?
bool has_hyphen(std::string_view text, std::size_t begin, std::size_t end) {
  const auto is_blank = [&](std::size_t at) { return at >= text.size() || text[at] == ' ' || text[at] == '\n'; };
  for (std::size_t at = text.find('-', begin > 0 ? begin - 1 : 0); at < end; at = text.find('-', at + 1)) {
    if (!is_blank(at + 1) || (at > 0 && !is_blank(at - 1))) return true;
  }
  return false;
}

/// A conjunction in a sign: skole-/fritidsområdet, Teknik- & Miljøudvalget.
bool links(std::string_view between) {
  return between.find_first_of("/&") != std::string_view::npos;
}

}  // namespace

WordTable::Found Analyzer::find(const WordTable::Key& hashed) {
  return words_.find(hashed, [this](std::string_view key, Word& word) {
    word.text = key;
    word.may_lead = find_trigger(key).row != nullptr;
    word_analyzer_.analyze(key, word);
  });
}

void Analyzer::add_alias(std::string_view alias, Word& word) {
  Word inside;
  if (is_word(alias)) {
    word_analyzer_.analyze(alias, inside);
  } else {
    inside.term = fold(alias);
  }
  const auto same = [&](const WordPart& known) { return known.term == inside.term; };
  if (inside.term == word.term || std::any_of(word.aliases.begin(), word.aliases.end(), same)) return;
  // Where it stands in the identifier, so that it can be marked alone; letters of another length in the other case do
  // not occur in identifiers.
  const std::size_t found = word.form.size() == word.text.size() ? word.form.find(alias) : std::string::npos;
  const std::size_t offset = found == std::string::npos ? 0 : found;
  const std::size_t length = found == std::string::npos ? word.text.size() : alias.size();
  word.aliases.push_back({static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(length), inside.term});
  for (auto parts : {std::pair(&inside.parts, &word.parts), std::pair(&inside.runs, &word.runs)}) {
    for (WordPart& part : *parts.first) {
      if (found == std::string::npos) continue;
      part.offset_bytes += static_cast<std::uint32_t>(offset);
      parts.second->push_back(std::move(part));
    }
  }
}

const Word& Analyzer::joined_word(std::string_view left, std::string_view right) {
  joined_text_ = left;
  joined_text_ += right;
  return *find(words_.key_of(joined_text_)).word;
}

bool Analyzer::add_identifier(std::string_view text, std::size_t at, bool wanted, std::vector<Token>& tokens) {
  const auto identifier = read_identifier(text, at);
  if (!identifier) return false;
  if (!wanted) {
    tokens.push_back({at, identifier->length_bytes});
    return true;
  }
  // What follows an identifier may decide how it is read (35.000,- is kroner), so its bytes alone do not tell it.
  const std::string_view slice = text.substr(at, identifier->length_bytes);
  identifier_key_ = slice;
  identifier_key_.append("\n").append(identifier->canonical);
  for (const std::string_view alias : identifier->aliases) identifier_key_.append("\n").append(alias);
  const Word& word = identifiers_.find_or_make(identifier_key_, [&](std::string_view, Word& made) {
    made.text = slice;
    made.form = to_lower(slice);
    made.term = fold(identifier->canonical);
    made.identifier = true;
    made.kind = identifier->kind;
    for (const std::string_view alias : identifier->aliases) add_alias(alias, made);
  });
  tokens.push_back({at, identifier->length_bytes, &word});
  return true;
}

bool Analyzer::forget_over(std::size_t most_words) {
  const auto known = [&] { return words_.size() + hyphenated_.size() + identifiers_.size(); };
  if (known() <= most_words) return false;
  for (WordTable* table : {&words_, &hyphenated_, &identifiers_}) table->forget_rare();
  // Else this would be done again before long.
  if (known() <= most_words / 4 * 3) return true;
  for (WordTable* table : {&words_, &hyphenated_, &identifiers_}) table->clear();
  return true;
}

void Analyzer::analyze(std::string_view text, std::vector<Token>& tokens) {
  read_tokens(text, 0, text.size(), kAll, tokens);
  join(text, tokens);
}

void Analyzer::analyze_stretch(std::string_view text, const TokenStretch& stretch, std::vector<Token>& tokens) {
  const std::size_t begin = std::min(stretch.begin_bytes, text.size());
  const std::size_t end = std::min(stretch.end_bytes, text.size());
  // Only hyphens join tokens.
  if (!has_hyphen(text, begin, end)) return read_tokens(text, begin, end, stretch.wanted, tokens);
  // Where a chain of hyphens is parted depends on where it begins.
  const std::size_t before = std::min(stretch.before_bytes, begin);
  const bool cuts_chain = before > 0 && text[before - 1] == '-';
  read_tokens(text, cuts_chain ? 0 : before, std::min(stretch.behind_bytes, text.size()), kAll, tokens);
  join(text, tokens);
  std::erase_if(tokens, [&](const Token& token) { return token.offset_bytes < begin || token.offset_bytes >= end; });
}

const Analyzer::PlainWord* Analyzer::plain_word_at(std::string_view text, std::size_t at, std::size_t end) {
  while (next_ahead_ < ahead_.size() && ahead_[next_ahead_].offset_bytes < at) ++next_ahead_;
  if (next_ahead_ < ahead_.size() && ahead_[next_ahead_].offset_bytes == at) return &ahead_[next_ahead_];
  ahead_.clear();
  next_ahead_ = 0;
  for (std::size_t next = at; next < end && ahead_.size() < kMostAhead;) {
    const std::size_t length = plain_word_bytes(text, next);
    if (length == 0) break;
    ahead_.push_back({next, words_.key_of(text.substr(next, length))});
    next = behind_plain_gap(text, next + length);
  }
  return ahead_.empty() ? nullptr : ahead_.data();
}

bool Analyzer::add_plain_word(std::string_view text, std::size_t& at, std::size_t end, bool wanted,
                              std::vector<Token>& tokens) {
  const PlainWord* plain = plain_word_at(text, at, end);
  if (plain == nullptr) return false;
  const WordTable::Found found =
      wanted ? find(plain->key) : WordTable::Found{nullptr, find_trigger(plain->key.text).row != nullptr};
  if (found.may_lead) return false;
  const std::size_t length = plain->key.text.size();
  tokens.push_back({at, length, found.word});
  if (at > 0 && text[at - 1] == '-') after_hyphen_.push_back(tokens.size() - 1);
  at += length;
  return true;
}

void Analyzer::read_tokens(std::string_view text, std::size_t begin, std::size_t end, std::uint64_t wanted,
                           std::vector<Token>& tokens) {
  forget_over(most_words_);
  tokens.clear();
  after_hyphen_.clear();
  before_hyphen_.clear();
  ahead_.clear();
  std::size_t at = begin;
  WordSegment segment;
  while (true) {
    const bool is_wanted = tokens.size() >= kWantedBits || ((wanted >> tokens.size()) & 1) != 0;
    at = behind_plain_gap(text, at);
    if (add_plain_word(text, at, end, is_wanted, tokens)) continue;
    if (!next_word(text, at, segment) || segment.offset_bytes >= end) break;
    const std::size_t start = segment.offset_bytes;
    if (may_start_identifier(text, start) && add_identifier(text, start, is_wanted, tokens)) {
      at = end_of(tokens.back());
    } else if (segment.is_paragraph_sign) {
      continue;
    } else {
      const auto word = text.substr(start, segment.length_bytes);
      tokens.push_back({start, segment.length_bytes, is_wanted ? find(words_.key_of(word)).word : nullptr});
    }
    if (start > 0 && text[start - 1] == '-') after_hyphen_.push_back(tokens.size() - 1);
    if (at < text.size() && text[at] == '-') before_hyphen_.push_back(tokens.size() - 1);
  }
}

void Analyzer::join(std::string_view text, std::vector<Token>& tokens) {
  if (!before_hyphen_.empty()) join_hyphenated(text, tokens);
  if (!after_hyphen_.empty() || !before_hyphen_.empty()) join_elided(text, tokens);
}

void Analyzer::join_hyphenated(std::string_view text, std::vector<Token>& tokens) {
  for (std::size_t i = 0; i < before_hyphen_.size();) {
    const std::size_t first = before_hyphen_[i];
    std::size_t last = first;
    while (i < before_hyphen_.size() && before_hyphen_[i] == last && last + 1 < tokens.size() &&
           last - first + 1 < kLongestHyphenated && has_letters_only(tokens[last]) &&
           has_letters_only(tokens[last + 1]) && !is_conjunction(tokens[last + 1].form()) &&
           gap(text, tokens[last], tokens[last + 1]) == "-") {
      ++last;
      ++i;
    }
    if (last == first) {
      ++i;
      continue;
    }
    Token& token = tokens[first];
    token.joined_length_bytes = end_of(tokens[last]) - token.offset_bytes;
    token.joined = &hyphenated_.find_or_make(text.substr(token.offset_bytes, token.joined_length_bytes),
                                             [this](std::string_view key, Word& word) {
                                               word.text = key;
                                               word_analyzer_.analyze_hyphenated(key, word);
                                             });
  }
}

void Analyzer::join_elided(std::string_view text, std::vector<Token>& tokens) {
  for (const std::size_t at : before_hyphen_) {
    if (tokens[at].joined == nullptr && has_letters_only(tokens[at])) complete_beginning(text, tokens, at);
  }
  for (const std::size_t at : after_hyphen_) {
    if (tokens[at].joined == nullptr && has_letters_only(tokens[at])) complete_ending(text, tokens, at);
  }
}

// børne- og ungeudvalget: the word to come is unge|udvalget, and what follows its first part completes børne.
void Analyzer::complete_beginning(std::string_view text, std::vector<Token>& tokens, std::size_t at) {
  bool linked = false;
  for (std::size_t next = at + 1; next < std::min(tokens.size(), at + kFarthestHalf); ++next) {
    const std::string_view between = gap(text, tokens[next - 1], tokens[next]);
    if (!keeps_elision(between) || (between == "-" && !is_conjunction(tokens[next].form()))) return;
    linked = linked || links(between);
    if (is_conjunction(tokens[next].form())) {
      linked = true;
      continue;
    }
    const std::size_t end = end_of(tokens[next]);
    const bool hyphen_follows = end < text.size() && text[end] == '-';
    if (hyphen_follows && tokens[next].joined == nullptr) continue;  // social-, sundheds- og ældreudvalget
    if (!linked || tokens[next].is_identifier()) return;
    const Word& whole = *tokens[next].word;
    if (hyphen_follows) {  // vuggestue- og SFO-pladser
      tokens[at].joined = &joined_word(tokens[at].word->text, tokens[next + 1].word->text);
    } else if (whole.parts.size() >= 2) {
      // vej- og lokalplanafdelingen: vejafdelingen, most likely; it may be vejplanafdelingen too.
      const auto tail = [&](const WordPart& part) { return std::string_view(whole.text).substr(part.offset_bytes); };
      tokens[at].joined = &joined_word(tokens[at].word->text, tail(whole.parts.back()));
      if (whole.parts.size() > 2)
        tokens[at].joined_otherwise = &joined_word(tokens[at].word->text, tail(whole.parts[1]));
    } else {
      return;
    }
    tokens[at].joined_length_bytes = tokens[at].length_bytes;
    return;
  }
}

// udvalgsformænd og -medlemmer: all but the last part of udvalgs|formænd, and medlemmer.
void Analyzer::complete_ending(std::string_view text, std::vector<Token>& tokens, std::size_t at) {
  if (tokens[at].offset_bytes < 2 || text[tokens[at].offset_bytes - 2] == '-') return;
  bool linked = false;
  for (std::size_t before = at; before-- > 0 && at - before < kFarthestHalf;) {
    const std::string_view between = gap(text, tokens[before], tokens[before + 1]);
    if (!keeps_elision(between) || between == "-") return;
    linked = linked || links(between);
    if (is_conjunction(tokens[before].form())) {
      linked = true;
      continue;
    }
    const std::size_t start = tokens[before].offset_bytes;
    if (start > 0 && text[start - 1] == '-') continue;
    const Word& whole = *tokens[before].word;
    if (!linked || whole.parts.size() < 2) return;
    const std::string_view beginning = std::string_view(whole.text).substr(0, whole.parts.back().offset_bytes);
    tokens[at].joined = &joined_word(beginning, tokens[at].word->text);
    tokens[at].joined_length_bytes = tokens[at].length_bytes;
    return;
  }
}

}  // namespace referat
