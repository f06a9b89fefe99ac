package desmigratif.portal.account;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import desmigratif.portal.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The collection of accounts. */
final class AccountStore {

    private final MongoCollection<Document> accounts;

    AccountStore(MongoCollection<Document> accounts) {
        this.accounts = accounts;
        accounts.createIndex(Indexes.ascending("username"), new IndexOptions().unique(true));
    }

    boolean isEmpty() {
        return accounts.find().first() == null;
    }

    Optional<Account> find(String id) {
        return Optional.ofNullable(accounts.find(Filters.eq(id)).first()).map(AccountForm::read);
    }

    Optional<Account> findNamed(String username) {
        return Optional.ofNullable(
                        accounts.find(Filters.eq("username", username)).first())
                .map(AccountForm::read);
    }

    List<Account> after(@Nullable String id, int limit) {
        var rest = id == null ? Filters.empty() : Filters.gt("_id", id);
        return accounts.find(rest)
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(AccountForm::read)
                .into(new ArrayList<>());
    }

    void insert(Account account) {
        write(() -> accounts.insertOne(AccountForm.whole(account)));
    }

    /** Makes this change to the account as it was read, or refuses because somebody else was faster. */
    void change(Account read, Bson change) {
        var asRead = Filters.and(Filters.eq(read.id()), Filters.eq("version", read.version()));
        write(() -> {
            var done = accounts.updateOne(asRead, Updates.combine(change, Updates.inc("version", 1L)));
            if (done.getMatchedCount() == 0) {
                throw new Refused(HttpStatus.PRECONDITION_FAILED, "stale");
            }
        });
    }

    /** Counts an attempt, if the count still is what was read. */
    boolean count(Account read, Attempts counted) {
        var asRead = Filters.and(
                Filters.eq(read.id()),
                Filters.eq("attempts.failures", read.attempts().failures()));
        var count = Updates.set("attempts", AccountForm.attempts(counted));
        return accounts.updateOne(asRead, count).getMatchedCount() == 1;
    }

    void forgive(String id) {
        accounts.updateOne(Filters.eq(id), Updates.set("attempts", AccountForm.attempts(Attempts.NONE)));
    }

    private static void write(Runnable write) {
        try {
            write.run();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                throw new Refused(HttpStatus.CONFLICT, "username-taken", "username");
            }
            throw e;
        }
    }
}
