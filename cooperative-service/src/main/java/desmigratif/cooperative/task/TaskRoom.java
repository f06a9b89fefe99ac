package desmigratif.cooperative.task;

import desmigratif.cooperative.device.DeviceLookup;
import desmigratif.cooperative.ledger.LedgerLookup;
import desmigratif.cooperative.loan.LoanLookup;
import desmigratif.cooperative.member.MemberLookup;
import desmigratif.cooperative.redo.RedoLookup;
import desmigratif.cooperative.task.TaskController.Books;
import desmigratif.cooperative.task.TaskController.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of tasks asks. */
@Configuration(proxyBeanMethods = false)
class TaskRoom {

    @Bean
    Books booksForTasks(LedgerLookup ledger, DeviceLookup devices, RedoLookup redos) {
        return new Books(ledger, devices, redos);
    }

    @Bean
    People peopleForTasks(MemberLookup members, LoanLookup loans) {
        return new People(members, loans);
    }
}
