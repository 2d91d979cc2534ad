#include "common/text/company_number.h"

#include "common/text/identifier_chunk.h"

namespace referat {

std::optional<Identifier> read_company_number(std::string_view text, const FoundTrigger& label) {
  const NumberPlace place = number_behind(text, label);
  if (place.at == 0) return {};
  std::string digits;
  std::size_t at = place.at;
  while (digits.size() < label.row->digits && digit_at(text, at)) {
    digits += text[at++];
    if (digits.size() < label.row->digits && byte_at(text, at, ' ')) ++at;
  }
  const bool goes_on = digit_at(text, at) || letter_at(text, at);
  if (digits.size() != label.row->digits || goes_on) return {};
  Identifier identifier{IdentifierKind::company, at, std::string(label.row->name) + "-" + digits, {digits}};
  append_label(text, label, place, identifier.aliases);
  return identifier;
}

}  // namespace referat
