package desmigratif.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "desmigratif.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("desmigratif.portal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theDoorKnowsNoRoom = noClasses()
            .that()
            .resideInAPackage("desmigratif.portal")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("desmigratif.portal.*..");

    /** The portal runs without the kit, so that its image holds no broker's client. */
    @ArchTest
    static final ArchRule thePortalStandsAlone =
            noClasses().should().dependOnClassesThat().resideInAPackage("desmigratif.kit..");
}
