package desmigratif.registry.household;

import static desmigratif.registry.Asks.ASK;
import static desmigratif.registry.Asks.TODAY;
import static desmigratif.registry.Asks.id;
import static desmigratif.registry.Asks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import desmigratif.kit.Secret;
import desmigratif.registry.Asks;
import desmigratif.registry.household.HouseholdCommand.ChangeHousehold;
import desmigratif.registry.household.HouseholdCommand.CountChildren;
import desmigratif.registry.household.HouseholdCommand.FormHousehold;
import desmigratif.registry.household.HouseholdCommand.JoinHousehold;
import desmigratif.registry.household.HouseholdCommand.Joining;
import desmigratif.registry.household.HouseholdCommand.LeaveHousehold;
import desmigratif.registry.household.HouseholdEvent.HouseholdChanged;
import desmigratif.registry.household.HouseholdEvent.Relation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdTest {

    private static final FormHousehold FORM = new FormHousehold(new Secret("6101041203150007"), null, null);
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 3, 12);

    @Test
    void needsNoHead() {
        var household = given(FORM, join(1, Relation.SPOUSE));

        assertThat(household.member(id("person", 1))).isNotNull();
    }

    @Test
    void hasOneHead() {
        var household = given(FORM, join(1, Relation.HEAD));

        refused(() -> household.decide(join(2, Relation.HEAD), ASK), "head-taken", "relation");
    }

    @Test
    void letsNobodyInTwice() {
        var household = given(FORM, join(1, Relation.HEAD));

        refused(() -> household.decide(join(1, Relation.CHILD), ASK), "already-a-member", "person");
    }

    @Test
    void letsNobodyInWhoLivesElsewhereOrIsGone() {
        var household = given(FORM);
        var asked = new Joining(id("person", 1), Relation.HEAD, LONG_AGO);

        refused(() -> household.decide(new JoinHousehold(asked, true, true), ASK), "in-another-household", "person");
        refused(() -> household.decide(new JoinHousehold(asked, false, false), ASK), "person-departed", "person");
    }

    @Test
    void letsAPersonBackIn() {
        var household = given(
                FORM,
                join(1, Relation.HEAD),
                new LeaveHousehold(id("person", 1), TODAY, "relation-changed"),
                join(1, Relation.PARENT));

        assertThat(household.members()).hasSize(2);
        assertThat(household.figures()).containsEntry("members", 1);
    }

    @Test
    void letsNobodyLeaveBeforeJoining() {
        var household = given(FORM, join(1, Relation.HEAD));

        refused(
                () -> household.decide(new LeaveHousehold(id("person", 1), LONG_AGO.minusDays(1), "moved"), ASK),
                "before-joining",
                "until");
        refused(
                () -> household.decide(new LeaveHousehold(id("person", 2), TODAY, "moved"), ASK),
                "not-a-member",
                "person");
    }

    @Test
    void keepsTheOldCardInTheTimeline() {
        var household = given(FORM);

        var fact = (HouseholdChanged) household.decide(
                new ChangeHousehold(new Secret("6101040101260001"), null, null, TODAY, new Secret("cerai")), ASK);

        assertThat(fact.changed()).containsExactly("kk");
        assertThat(fact.was().kk()).isEqualTo(new Secret("6101041203150007"));
        assertThat(household.after(fact).kkSince()).isEqualTo(TODAY);
    }

    @Test
    void refusesWhatNoCardNumberCanBe() {
        refusesKk("610104120315000", "kk-not-16-digits");
        refusesKk("6101045203150007", "kk-date-impossible");
        refusesKk("6101041203150000", "kk-serial-zero");
        refusesKk("0101041203150007", "kk-area-impossible");
    }

    @Test
    void countsChildrenWithoutNamingThem() {
        var household = given(FORM, new CountChildren(2, TODAY));

        assertThat(household.children().number()).isEqualTo(2);
        refused(() -> household.decide(new CountChildren(-1, TODAY), ASK), "children-out-of-range", "children");
    }

    @Test
    void knowsWhoIsKinToWhom() {
        assertThat(HouseholdLookup.kin(Relation.SPOUSE, Relation.HEAD)).isEqualTo(Relation.SPOUSE);
        assertThat(HouseholdLookup.kin(Relation.HEAD, Relation.SPOUSE)).isEqualTo(Relation.SPOUSE);
        assertThat(HouseholdLookup.kin(Relation.CHILD, Relation.SPOUSE)).isEqualTo(Relation.CHILD);
        assertThat(HouseholdLookup.kin(Relation.SPOUSE, Relation.CHILD)).isEqualTo(Relation.PARENT);
        assertThat(HouseholdLookup.kin(Relation.HEAD, Relation.PARENT)).isEqualTo(Relation.CHILD);
        assertThat(HouseholdLookup.kin(Relation.PARENT, Relation.HEAD)).isEqualTo(Relation.PARENT);
    }

    @Test
    void takesNobodyElseForKin() {
        assertThat(HouseholdLookup.kin(Relation.PARENT, Relation.SPOUSE)).isNull();
        assertThat(HouseholdLookup.kin(Relation.CHILD, Relation.CHILD)).isNull();
        assertThat(HouseholdLookup.kin(Relation.PARENT, Relation.CHILD)).isNull();
        assertThat(HouseholdLookup.kin(Relation.OTHER, Relation.HEAD)).isNull();
        assertThat(HouseholdLookup.kin(Relation.SPOUSE, Relation.SPOUSE)).isNull();
    }

    private static void refusesKk(String kk, String code) {
        refused(() -> given(new FormHousehold(new Secret(kk), null, null)), code, "kk");
    }

    private static JoinHousehold join(int person, Relation relation) {
        return new JoinHousehold(new Joining(id("person", person), relation, LONG_AGO), true, false);
    }

    private static Household given(HouseholdCommand... commands) {
        return Asks.after(Household.unknown(id("household", 1)), List.of(commands));
    }
}
