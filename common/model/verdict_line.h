// Lines that say what became of a matter, where no heading announces it.
#ifndef REFERAT_COMMON_MODEL_VERDICT_LINE_H
#define REFERAT_COMMON_MODEL_VERDICT_LINE_H

#include <string_view>

namespace referat {

/// The fate of what was moved, safe to read anywhere in an item: "Indstillingen blev godkendt med …",
/// "Medlemsforslaget blev forkastet", "X stillede følgende ændringsforslag", "Foretoges."
bool is_motion_verdict(std::string_view line);

/// "Godkendt.", "Taget til efterretning.", "Udgår.": a verdict as the whole sentence, or its first words.
bool is_verdict_alone(std::string_view line);

/// All of these, and what says so in the prose of a board's minutes: "Drøftet.", "Eskild blev valgt.", "Rådet drøftede udkastet".
/// Facts are written in the same words, so only where nothing else is the decision.
bool is_prose_verdict(std::string_view line);

}  // namespace referat

#endif
