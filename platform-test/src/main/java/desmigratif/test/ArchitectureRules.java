package desmigratif.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The shape of a service: three rules that no compiler holds. */
public final class ArchitectureRules {

    /** The names that say a class stands at the edge; {@code Mongo…} is a port's other side. */
    private static final String EDGE =
            ".*\\.(Mongo\\w*|\\w*(Application|Controller|Handler|Room|Feed|Lookup|Settings))(\\$.*)?";

    private static final String OPEN = "\\w*(Id|Command|Event|Lookup|Application)";

    private ArchitectureRules() {}

    /** Holds a service, such as {@code registry}, to all three. */
    public static void check(String service) {
        check(service, "");
    }

    /** The same where other rooms may see more: {@code open} matches the simple names of those classes. */
    public static void check(String service, String open) {
        var root = "desmigratif." + service;
        var all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        frameworkStaysAtTheEdge().check(all);
        roomsOpenOnlyWhatOthersMayHear(open).check(all);
        roomsFormNoCircle(root).check(all);
    }

    private static ArchRule frameworkStaysAtTheEdge() {
        return noClasses()
                .that()
                .haveNameNotMatching(EDGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "com.mongodb..",
                        "org.bson..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "org.apache.kafka..",
                        "jakarta..")
                .because("rules are plain Java: the framework stands behind the names of the edge");
    }

    private static ArchRule roomsOpenOnlyWhatOthersMayHear(String open) {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*\\.(" + OPEN + (open.isEmpty() ? "" : "|" + open) + ")")
                .because("rooms open only ids, commands, facts and look-ups");
    }

    private static ArchRule roomsFormNoCircle(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }
}
