// What a body decided, as a class.
#ifndef REFERAT_COMMON_MODEL_OUTCOME_H
#define REFERAT_COMMON_MODEL_OUTCOME_H

#include <optional>
#include <span>
#include <string_view>

namespace referat {

/// The closed list: godkendt, taget til efterretning, drøftet, anbefalet, oversendt, udsat, afvist, udgået.
std::span<const std::string_view> outcomes();

/// The class that a word means: its own name, or what else bodies say ("vedtaget" → "godkendt"). In lower case.
std::optional<std::string_view> outcome_named(std::string_view word);

/// The class of a body's own decision text (paragraphs separated by newlines), or none where nothing was decided.
/// The last sentence counts whose subject is the body itself or its recommendation; sentences about procedure,
/// attendance, other items, other bodies and quotes are passed over. `organ`: canonical name of the deciding body, may
/// be empty.
std::optional<std::string_view> classify_outcome(std::string_view decision, std::string_view organ);

}  // namespace referat

#endif
