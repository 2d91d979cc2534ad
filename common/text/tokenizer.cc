#include "common/text/tokenizer.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <new>

namespace referat {

struct Tokenizer::Icu {
  std::unique_ptr<icu::BreakIterator> words;
  UText text = UTEXT_INITIALIZER;
  int32_t previous = 0;

  ~Icu() { utext_close(&text); }
};

Tokenizer::Tokenizer() : icu_(std::make_unique<Icu>()) {
  UErrorCode status = U_ZERO_ERROR;
  icu_->words.reset(icu::BreakIterator::createWordInstance(icu::Locale("da"), status));
  if (U_FAILURE(status)) throw std::bad_alloc();
}
Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;

void Tokenizer::start(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&icu_->text, text.data(), static_cast<int64_t>(text.size()), &status);
  icu_->words->setText(&icu_->text, status);
  icu_->previous = icu_->words->first();
}

bool Tokenizer::next(WordSegment& segment) {
  const int32_t boundary = icu_->words->next();
  if (boundary == icu::BreakIterator::DONE) return false;
  segment.offset_bytes = static_cast<std::size_t>(icu_->previous);
  segment.length_bytes = static_cast<std::size_t>(boundary - icu_->previous);
  segment.is_word = icu_->words->getRuleStatus() >= UBRK_WORD_NONE_LIMIT;
  icu_->previous = boundary;
  return true;
}

}  // namespace referat
