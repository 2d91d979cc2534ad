#include "common/index/form_block.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "tests/unit/joined.h"

namespace referat {
namespace {

using Forms = std::vector<std::string>;

std::string record_of(const std::string& block, const Forms& forms) {
  FormBlockWriter writer(block);
  for (const std::string& form : forms) writer.add(form);
  return writer.record();
}

Forms forms_in(const std::string& block, const std::string& record) {
  Forms forms;
  for (FormBlockReader reader(block, record); !reader.at_end(); reader.next()) forms.push_back(reader.form());
  return forms;
}

std::string first_from(const std::string& block, const std::string& record, const std::string& form) {
  FormBlockReader reader(block, record);
  reader.skip_to(form);
  return reader.at_end() ? "-" : reader.form();
}

TEST_CASE("the block of a form is its first three letters, however many bytes they have") {
  const std::vector<std::pair<std::string, std::string>> kCases = {
      {"", ""},
      {"ø", "ø"},
      {"by", "by"},
      {"sti", "sti"},
      {"stien", "sti"},
      {"ærø", "ærø"},
      {"ældreråd", "æld"},
      {"øåæblomst", "øåæ"},
      {"k\xff", "k\xff"},
      {"日本語版", "日本語"},
      {"a\U0001F600bcd", "a\U0001F600b"},
  };
  for (const auto& [form, block] : kCases) {
    CAPTURE(form);
    CHECK(block_of_form(form) == block);
  }
}

TEST_CASE("forms come back as they were written") {
  const std::vector<std::pair<std::string, Forms>> kCases = {
      {"sti", {}},
      {"sti", {"sti"}},
      {"sti", {"stien", "stier", "stiplan"}},
      {"sti", {"sti", "stien", "stienene", "stier", "stiplan", "stiærø", "stiø"}},
      {"ærø", {"ærø", "ærøs", "ærøskøbing"}},
      {"lan", {"lan" + std::string(300, 'd'), "lan" + std::string(300, 'd') + "e", "lang"}},
  };
  for (const auto& [block, forms] : kCases) {
    CAPTURE(block);
    CHECK(forms_in(block, record_of(block, forms)) == forms);
  }
}

TEST_CASE("skipping stops at the first form that is not before the wanted one") {
  const std::string record = record_of("sti", {"sti", "stien", "stienes", "stier", "stiplan", "stiplaner", "stiø"});
  const std::vector<std::pair<std::string, std::string>> kCases = {
      {"", "sti"},           {"s", "sti"},           {"sti", "sti"},     {"stia", "stien"},
      {"stiene", "stienes"}, {"stien\xff", "stier"}, {"stier", "stier"}, {"stiplanerne", "stiø"},
      {"stiz", "stiø"},      {"stiø", "stiø"},       {"stiøa", "-"},     {"sto", "-"},
  };
  for (const auto& [wanted, found] : kCases) {
    CAPTURE(wanted);
    CHECK(first_from("sti", record, wanted) == found);
  }
  FormBlockReader reader("sti", record);
  reader.skip_to("stiplan");
  reader.skip_to("stien");  // never back
  CHECK(reader.form() == "stiplan");
  reader.next();
  CHECK(reader.form() == "stiplaner");
}

TEST_CASE("chance: all steps and unions are those of a set") {
  std::mt19937 random(5);
  const auto some = [&](int most) {
    std::set<std::string> forms;
    for (auto left = random() % most; left > 0; --left) {
      std::string form = "abc";
      for (auto letters = random() % 6; letters > 0; --letters) form += "aeø"[random() % 2];
      forms.insert(form);
    }
    return forms;
  };
  for (int round = 0; round < 300; ++round) {
    const std::set<std::string> one = some(60);
    const std::set<std::string> other = some(60);
    std::set<std::string> both = one;
    both.insert(other.begin(), other.end());
    const std::string record = record_of("abc", {one.begin(), one.end()});
    CHECK(united_records("abc", record, record_of("abc", {other.begin(), other.end()})) ==
          record_of("abc", {both.begin(), both.end()}));
    FormBlockReader reader("abc", record);
    for (const std::string& wanted : other) {
      reader.skip_to(wanted);
      const auto expected = one.lower_bound(wanted);
      CHECK((reader.at_end() ? "-" : reader.form()) == (expected == one.end() ? "-" : *expected));
    }
  }
}

TEST_CASE("a record that is none is told") {
  const auto bytes = [](std::initializer_list<int> numbers) { return std::string(numbers.begin(), numbers.end()); };
  for (const std::string& record : {
           bytes({0}),                          // cut short
           bytes({0, 3, 'e', 'n'}),             //
           bytes({1, 1, 'e'}),                  // the first shares what is not there
           bytes({0, 2, 'e', 'n', 3, 1, 's'}),  // so does the second
           bytes({0, 2, 'e', 'n', 2, 0}),       // the same twice
           bytes({0, 2, 'e', 'n', 1, 0}),       // a shorter one
           bytes({0, 2, 'e', 'n', 1, 1, 'n'}),  // the same, otherwise
           bytes({0, 2, 'e', 'n', 0, 1, 'd'}),  // before it
           std::string("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 11),
       }) {
    CAPTURE(record);
    CHECK_THROWS_AS(forms_in("sti", record), Xapian::DatabaseCorruptError);
    CHECK_THROWS_AS(united_records("sti", record, record_of("sti", {"stien"})), Xapian::DatabaseCorruptError);
  }
}

}  // namespace
}  // namespace referat
