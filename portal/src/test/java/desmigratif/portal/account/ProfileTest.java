package desmigratif.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import desmigratif.portal.problem.Refused;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    private static final String ID = "account-0197a1b2-0000-7000-8000-000000000001";
    private static final String MEMBER = "6101042014/member-0197a1b2-0000-7000-8000-000000000002";

    @Test
    void hasTheRolesOfThePlatform() {
        var ours = Arrays.stream(Role.values()).map(Enum::name);
        var theirs = Arrays.stream(desmigratif.kit.Role.values()).map(Enum::name);

        assertThat(ours).containsExactlyElementsOf(theirs.toList());
    }

    @ParameterizedTest
    @CsvSource({
        "account-1, siti, Siti, 6101042014, account-id-wrong",
        "person-0197a1b2-0000-7000-8000-000000000001, siti, Siti, 6101042014, account-id-wrong",
        ID + ", si, Siti, 6101042014, username-wrong",
        ID + ", Siti, Siti, 6101042014, username-wrong",
        ID + ", siti budi, Siti, 6101042014, username-wrong",
        ID + ", siti, ' ', 6101042014, name-wrong",
        ID + ", siti, Siti, 610104201, place-wrong",
        ID + ", siti, Siti, pusat, place-wrong",
    })
    void refuses(String id, String username, String name, String place, String code) {
        assertThatThrownBy(() -> new Profile(id, username, name, Set.of(Role.OFFICER), Set.of(place), null))
                .isInstanceOf(Refused.class)
                .hasMessage(code);
    }

    @Test
    void refusesAnAccountThatMayBeNothing() {
        assertThatThrownBy(() -> new Profile(ID, "siti", "Siti", Set.of(), Set.of(), null))
                .hasMessage("role-missing");
    }

    @Test
    void isAMembersOwnViewOnlyWithTheMember() {
        assertThat(of(Role.MEMBER, MEMBER).member()).isEqualTo(MEMBER);

        assertThatThrownBy(() -> of(Role.MEMBER, null)).hasMessage("member-wrong");
        assertThatThrownBy(() -> of(Role.TELLER, MEMBER)).hasMessage("member-wrong");
        assertThatThrownBy(() -> of(Role.MEMBER, "member-1")).hasMessage("member-wrong");
    }

    @Test
    void takesAVillageADistrictAProvinceAndTheNation() {
        var profile =
                new Profile(ID, "siti", " Siti ", Set.of(Role.AUDITOR), Set.of("6101042014", "6101", "61", "0"), null);

        assertThat(profile.placeCodes()).containsExactly("0", "61", "6101", "6101042014");
        assertThat(profile.name()).isEqualTo("Siti");
    }

    private static Profile of(Role role, @Nullable String member) {
        return new Profile(ID, "siti", "Siti", Set.of(role), Set.of("6101042014"), member);
    }
}
