package desmigratif.portal.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody may be in a place; what each may do is decided by the services. */
public enum Role {
    OFFICER,
    MENTOR,
    TUTOR,
    TELLER,
    MANAGER,
    BOARD,
    HEAD,
    DISTRICT,
    MINISTRY,
    AUDITOR,
    OPERATOR,
    MEMBER;

    /** The role as tokens and requests write it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this code. */
    @JsonCreator
    public static Role of(String code) {
        for (var role : values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role: " + code);
    }
}
