package desmigratif.portal.issuer;

/** The words of a token that services read, beside those of the standard. */
public final class Claims {

    /** Whom all tokens are for. */
    public static final String AUDIENCE = "desmigratif";

    /** The login name. */
    public static final String USERNAME = "preferred_username";

    /** The name shown. */
    public static final String NAME = "name";

    /** What somebody may be. */
    public static final String ROLES = "roles";

    /** Where. */
    public static final String PLACES = "places";

    /** The cooperative's member whose own view it is. */
    public static final String MEMBER = "member";

    /** Of which generation of the account a token is; one of an earlier generation is no longer good. */
    public static final String GENERATION = "generation";

    private Claims() {}
}
