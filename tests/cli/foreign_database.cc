// Makes Xapian databases that no program of referat would write.
// usage: foreign-database new FOLDER              one with a document in it
//        foreign-database set FOLDER KEY VALUE    writes into the metadata of a database
#include <xapian.h>

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) try {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() == 2 && arguments[0] == "new") {
    Xapian::WritableDatabase database(arguments[1], Xapian::DB_CREATE);
    Xapian::Document document;
    document.set_data("no record of ours");
    document.add_term("word");
    database.add_document(document);
    database.commit();
    return 0;
  }
  if (arguments.size() == 4 && arguments[0] == "set") {
    Xapian::WritableDatabase database(arguments[1], Xapian::DB_OPEN);
    database.set_metadata(arguments[2], arguments[3]);
    database.commit();
    return 0;
  }
  std::cerr << "usage: foreign-database new FOLDER | set FOLDER KEY VALUE\n";
  return 2;
} catch (const Xapian::Error& error) {
  std::cerr << error.get_description() << "\n";
  return 1;
}
