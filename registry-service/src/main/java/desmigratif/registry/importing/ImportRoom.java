package desmigratif.registry.importing;

import com.mongodb.client.MongoDatabase;
import desmigratif.kit.Now;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import desmigratif.kit.vault.Vault;
import desmigratif.registry.importing.ImportEvent.What;
import desmigratif.registry.programme.ProgrammeCommand;
import desmigratif.registry.programme.ProgrammeLookup;
import desmigratif.registry.roster.PeopleImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of imports is made of. */
@Configuration(proxyBeanMethods = false)
class ImportRoom {

    @Bean
    Keeper<Import, ImportCommand, ImportEvent> imports(Keeping keeping) {
        return keeping.of("import", Import.class, ImportEvent.class, Import::unknown)
                .open();
    }

    @Bean
    FileHandler importFiles(MongoDatabase database, Vault vault, Now now) {
        return new FileHandler(database, vault, now);
    }

    @Bean
    ImportHandler importHandler(
            Keeper<Import, ImportCommand, ImportEvent> imports,
            FileHandler files,
            PeopleImport people,
            TableHandler tables,
            Now now) {
        return new ImportHandler(
                imports,
                files,
                (of, ask, sheet, send, rowDone) -> of.what() == What.PEOPLE
                        ? people.run(ask, sheet, send, rowDone)
                        : tables.run(of, ask, sheet, send, rowDone),
                now);
    }

    @Bean
    TableHandler tableImport(Keeper<?, ProgrammeCommand, ?> programmes, ProgrammeLookup lookup) {
        return new TableHandler(programmes, lookup);
    }

    @Bean
    ImportSweep importSweep(ImportHandler handler) {
        return new ImportSweep(handler);
    }
}
