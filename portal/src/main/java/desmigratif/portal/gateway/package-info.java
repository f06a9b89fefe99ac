/**
 * The way to the four services: a request goes on as it came, with the token of whoever sent it and without cookies. A
 * service that is away is a problem in words, with a time to try again; a body over the limit goes nowhere.
 */
@NullMarked
package desmigratif.portal.gateway;

import org.jspecify.annotations.NullMarked;
