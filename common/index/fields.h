// The one table of how an item's fields stand in the Xapian database. Whoever writes or reads a prefix or a slot takes
// it from here.
#ifndef REFERAT_COMMON_INDEX_FIELDS_H
#define REFERAT_COMMON_INDEX_FIELDS_H

#include <array>
#include <optional>
#include <string_view>

namespace referat {

/// Version of everything below, of the terms that are made from text, and of the record.
inline constexpr int kIndexFormat = 7;
/// Older indexes are refused. One of format 6 has all records and positions as values.
inline constexpr int kOldestIndexFormat = 6;

// ---- Text. A word of an item is one posting, of its folded stem or of an identifier, without a prefix, in lists of
// our own (word_lists.h); occurrence.h says how it occurs there. Positions run through the item: title, then the
// sections in printed order, with a gap between any two. They stand in a record of their own (word_positions.h). ----

/// A form as it was written, in lower case, where its posting does not tell it: several forms of the word stand in the
/// item, or it is not the stem and a known ending. Not of stop words and identifiers.
inline constexpr std::string_view kFormPrefix = "W";

/// A term of Xapian's: every item that is shown has it, as often as it has words.
inline constexpr std::string_view kLengthTerm = "XW";

// ---- Terms of Xapian's: what writers find documents by. ----

inline constexpr std::string_view kIdPrefix = "Q";  ///< the item that is shown under this id
inline constexpr std::string_view kShadowPrefix =
    "XQD";  ///< an item of the same id from another origin, kept behind it
inline constexpr std::string_view kGivenIdPrefix = "XG";  ///< the id it came with, where settling gave it another
inline constexpr std::string_view kOriginPrefix = "XF";   ///< the file it was read from
inline constexpr std::string_view kDayOfBodyPrefix =
    "XN";  ///< its meeting without a time: all that may compete for an id
inline constexpr std::string_view kSupersededTerm = "XH";  ///< a dagsorden whose meeting has a referat

// ---- Properties, which stand in the lists as words do; facets, cases and stances too (below). ----

inline constexpr std::string_view kMeetingPrefix = "XM";  ///< the meeting's id; a dagsorden and its referat share it
inline constexpr std::string_view kClosedTerm = "XL";     ///< a closed item
inline constexpr std::string_view kDayPrefix = "D";       ///< D:20180315
inline constexpr std::string_view kMonthPrefix = "M";     ///< M:201803
inline constexpr std::string_view kYearPrefix = "Y";      ///< Y:2018

// ---- Values and facets. ----

inline constexpr unsigned kDateSlot = 0;  ///< "20180315"; empty where there is no date
inline constexpr unsigned kIdSlot = 1;
inline constexpr unsigned kPositionSlot = 2;  ///< sortable number, see position_value()
inline constexpr unsigned kMeetingSlot = 3;
inline constexpr unsigned kGivenIdSlot = 5;    ///< the id it came with, where settling gave it another
inline constexpr unsigned kNumberSlot = 6;     ///< as printed
inline constexpr unsigned kAuthoritySlot = 4;  ///< whose case numbers these are
/// Of documents that were added or replaced after the index was built; of others both stand in files (stored_items.h).
inline constexpr unsigned kRecordSlot = 8;         ///< see record.h
inline constexpr unsigned kWordPositionsSlot = 7;  ///< see word_positions.h

/// A property of an item that users filter by and count. A value is the text that is shown; several values of one item
/// stand in its slot joined by kValueSeparator. Month and year have no slot: they are cut from the date.
struct FacetField {
  std::string_view name;    ///< in --facets and in JSON
  std::string_view prefix;  ///< of the boolean term that is prefix + value
  unsigned slot;
  bool closed_list;  ///< a legal value without items is no error
};
inline constexpr char kValueSeparator = '\x1f';
inline constexpr std::array<FacetField, 9> kFacetFields = {{
    {"organ", "XO", 10, false},
    {"topic", "XT", 11, true},
    {"municipality", "XK", 12, false},
    {"outcome", "XU", 13, true},
    {"chapter", "XC", 14, false},
    {"kind", "XD", 15, true},
    {"case", "XS", 16, false},
    {"year", kYearPrefix, kDateSlot, false},
    {"month", kMonthPrefix, kDateSlot, false},
}};

constexpr const FacetField* facet_field(std::string_view name) {
  for (const FacetField& field : kFacetFields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

/// Spelling-independent keys of an item's case numbers.
inline constexpr std::string_view kCaseKeyPrefix = "XSK";

/// Who voted or spoke how: a party's letter ("V"), or the folded words of a name (see vote_terms.h).
struct StanceField {
  std::string_view stance;  ///< "for", or a kind of dissent
  std::string_view prefix;
};
inline constexpr std::array<StanceField, 4> kStanceFields = {{
    {"for", "XVF"},
    {"imod", "XVI"},
    {"undlod", "XVU"},
    {"forbehold", "XVB"},
}};

/// Does a term stand in the lists of words? Else it is Xapian's.
constexpr bool is_property(std::string_view term) {
  const std::string_view prefix = term.substr(0, term.find(':'));
  for (const std::string_view one : {kMeetingPrefix, kClosedTerm, kDayPrefix, kCaseKeyPrefix}) {
    if (prefix == one) return true;
  }
  for (const FacetField& field : kFacetFields) {
    if (prefix == field.prefix) return true;
  }
  for (const StanceField& field : kStanceFields) {
    if (prefix == field.prefix) return true;
  }
  return false;
}

// ---- Abbreviations that the item explains, folded, a term of Xapian's each way; kValueSeparator before what is looked
// up. ----

/// XAB:fgu␟forberedende grunduddannelse
inline constexpr std::string_view kShortToLongPrefix = "XAB";
/// XAL:forbered grunduddan␟fgu: the stems of the long form's folded words, so that all its inflections are found
inline constexpr std::string_view kLongToShortPrefix = "XAL";

// ---- Metadata of the database. ----

inline constexpr std::string_view kFormatKey = "referat.format";
inline constexpr std::string_view kLexiconKey = "referat.lexicon";
/// The lengths of the files that belong to the database (see stored_items.h).
inline constexpr std::string_view kStoredKey = "referat.stored";
/// "referat.origin." + name → fingerprint
inline constexpr std::string_view kOriginKey = "referat.origin.";
/// "w" + word → its postings (see word_lists.h). It stands before each word, so it is short.
inline constexpr std::string_view kWordKey = "w";
/// "referat.forms." + how they begin → word forms (see vocabulary.h)
inline constexpr std::string_view kFormsKey = "referat.forms.";

}  // namespace referat

#endif
