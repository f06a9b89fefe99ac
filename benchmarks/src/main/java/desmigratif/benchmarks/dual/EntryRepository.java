package desmigratif.benchmarks.dual;

import org.springframework.data.mongodb.repository.MongoRepository;

/** Where entries are kept. */
interface EntryRepository extends MongoRepository<Entry, String> {}
