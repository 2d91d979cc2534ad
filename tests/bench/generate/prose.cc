#include "tests/bench/generate/prose.h"

#include "common/text/letters.h"

namespace referat::bench {
namespace {

constexpr int kFunctionWordPercent = 42;
constexpr int kNumberPercent = 3;
constexpr int kNewCompoundPercent = 2;
constexpr int kAboutPercent = 30;
constexpr int kAboutCompoundPercent = 3;

constexpr std::string_view kMonths[] = {"januar", "februar", "marts",     "april",   "maj",      "juni",
                                        "juli",   "august",  "september", "oktober", "november", "december"};

std::string with_capital(const std::string& text) {
  std::size_t at = 0;
  std::string capital;
  append_utf8(capital, upper_letter(decode_utf8(text, at)));
  return capital + text.substr(at);
}

}  // namespace

Prose::Prose(const Vocabulary& vocabulary, Chance& chance, int year)
    : vocabulary_(vocabulary), chance_(chance), year_(year) {
  for (std::size_t& rank : about_) rank = vocabulary.content_rank(chance);
  for (std::string& compound : compounds_) compound = vocabulary.compound(chance);
}

void Prose::listen(Listener listener, void* context) {
  listener_ = listener;
  context_ = context;
}

void Prose::tell(std::string_view word, Band band) const {
  if (listener_) listener_(context_, word, band);
}

void Prose::append_number(std::string& text) {
  switch (chance_.below(5)) {
    case 0:
      text += std::to_string(chance_.between(1, 999)) + "." + std::to_string(chance_.between(100, 999)) + " kr.";
      break;
    case 1:
      text += std::to_string(chance_.between(1, 28)) + ". " + std::string(chance_.one_of(kMonths)) + " " +
              std::to_string(year_);
      break;
    case 2:
      text += "§ " + std::to_string(chance_.between(1, 140));
      break;
    case 3:
      text += std::to_string(year_) + "-" + std::to_string(chance_.between(10000, 99999));
      break;
    default:
      text += std::to_string(chance_.between(2, 99)) + (chance_.one_in(3) ? " pct." : "");
  }
}

void Prose::append_content(std::string& text) {
  const auto in_hundred = static_cast<int>(chance_.below(100));
  if (in_hundred < kNewCompoundPercent) {
    const std::string compound = vocabulary_.compound(chance_);
    tell(compound, Band::rare);
    text += compound;
  } else if (in_hundred < kNewCompoundPercent + kAboutCompoundPercent) {
    const std::string& compound = chance_.one_of(compounds_);
    tell(compound, Band::rare);
    text += compound;
  } else {
    const bool about = in_hundred < kNewCompoundPercent + kAboutCompoundPercent + kAboutPercent;
    const std::size_t rank = about ? chance_.one_of(about_) : vocabulary_.content_rank(chance_);
    const std::string_view form = vocabulary_.content_form(rank, chance_);
    tell(form, Vocabulary::band_of(rank));
    text += form;
  }
}

void Prose::append_word(std::string& text) {
  const auto in_hundred = static_cast<int>(chance_.below(100));
  if (in_hundred < kFunctionWordPercent) {
    text += vocabulary_.function_word(chance_);
  } else if (in_hundred < kFunctionWordPercent + kNumberPercent) {
    append_number(text);
  } else {
    append_content(text);
  }
}

void Prose::append_clause(std::string& text, int words) {
  for (int i = 0; i < words; ++i) {
    if (i > 0) text += ' ';
    append_word(text);
  }
}

std::string Prose::title() {
  std::string text;
  append_content(text);
  const int more = chance_.between(1, 4);
  for (int i = 0; i < more; ++i) {
    text += ' ';
    if (i % 2 == 0) {
      text += vocabulary_.function_word(chance_);
      text += ' ';
    }
    append_content(text);
  }
  return with_capital(text);
}

std::string Prose::sentence() {
  std::string text;
  append_clause(text, chance_.between(5, 12));
  if (chance_.one_in(2)) {
    text += ", ";
    append_clause(text, chance_.between(4, 10));
  }
  return with_capital(text) + (text.ends_with('.') ? "" : ".");
}

std::string Prose::paragraph(int sentences, std::string_view opening) {
  std::string text;
  if (!opening.empty()) {
    text = std::string(opening) + " ";
    append_clause(text, chance_.between(5, 12));
    if (!text.ends_with('.')) text += '.';
    --sentences;
  }
  for (int i = 0; i < sentences; ++i) {
    if (!text.empty()) text += ' ';
    text += sentence();
  }
  return text;
}

}  // namespace referat::bench
