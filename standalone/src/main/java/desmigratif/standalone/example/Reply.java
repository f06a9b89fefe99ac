package desmigratif.standalone.example;

import tools.jackson.databind.JsonNode;

/** What a service answered. */
record Reply(int status, JsonNode body) {

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    boolean is(String code) {
        return code.equals(code());
    }

    String code() {
        return text("code");
    }

    String text(String field) {
        return body.path(field).asString("");
    }

    /** What may be otherwise in a moment: a fact not yet heard, a service that is busy or away. */
    boolean isForLater() {
        return status == 503 || status == 429 || status == 502 || status == 504 || is("not-heard-yet");
    }
}
