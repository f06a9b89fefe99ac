package desmigratif.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class KitTest {

    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("desmigratif.kit");

    @Test
    void roomsOfTheKitFormNoCircle() {
        slices().matching("desmigratif.kit.(*)..").should().beFreeOfCycles().check(KIT);
    }

    @Test
    void theWordsOfAllAreFreeOfFrameworks() {
        noClasses()
                .that()
                .resideInAPackage("desmigratif.kit")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.jspecify..", "desmigratif.kit")
                .check(KIT);
    }

    @Test
    void theKitKnowsNoService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "desmigratif.registry..",
                        "desmigratif.business..",
                        "desmigratif.cooperative..",
                        "desmigratif.reporting..",
                        "desmigratif.portal..")
                .check(KIT);
    }
}
