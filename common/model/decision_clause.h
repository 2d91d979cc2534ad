// Whose act a sentence of a decision tells, and whether it is about the item at all.
#ifndef REFERAT_COMMON_MODEL_DECISION_CLAUSE_H
#define REFERAT_COMMON_MODEL_DECISION_CLAUSE_H

#include <string_view>

namespace referat {

/// Attendance, notes for the record, votes by name, amendments, other items ("Sag 3 udgår"), oral questions
/// ("Foretoges").
bool is_beside_the_matter(std::string_view sentence);

/// The sentence up to the first subordinate clause: "Godkendt med den ændring" of "Godkendt med den ændring, at …".
std::string_view main_clause(std::string_view sentence);

/// What a body decided to do: "udsætte sagen" of "Udvalget besluttede herefter at udsætte sagen", where the verb of
/// deciding ends at `verb_end` of the sentence. Empty where no clause with "at" follows.
std::string_view decided_content(std::string_view sentence, std::size_t verb_end);

/// An active verdict with `before` and `after` around it: is its subject the deciding body ("Byrådet godkendte",
/// "Herefter godkendte byrådet")? `organ` may be empty: then any body's act is taken for its own.
bool own_body_acts(std::string_view before, std::string_view after, std::string_view organ);

/// A passive verdict: was the matter decided here and now, not told of others or of other days?
bool own_matter_decided(std::string_view before, std::string_view after);

/// Does a "ikke" turn the verdict round?
bool is_denied(std::string_view before, std::string_view after);

}  // namespace referat

#endif
