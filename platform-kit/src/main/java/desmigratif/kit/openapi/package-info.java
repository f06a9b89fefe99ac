/**
 * The description of a service's routes, OpenAPI 3.1, at {@code /api/<service>/v1/openapi.json}: made from the routes
 * and records themselves, so that it cannot say anything else than the code does. It holds no data and is open to all.
 */
@NullMarked
package desmigratif.kit.openapi;

import org.jspecify.annotations.NullMarked;
