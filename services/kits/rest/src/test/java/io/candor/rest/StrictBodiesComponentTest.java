package io.candor.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.candor.testing.Infrastructure;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One document, read as it is, or not at all. */
@QuarkusTest
@WithTestResource(
    value = Infrastructure.class,
    initArgs = @ResourceArg(name = "service", value = "rest"))
class StrictBodiesComponentTest extends RestComponentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name          | {'name':'a','name':'b'}",
        "name          | {'name':'a','size':1,'name':'a'}",
        "siez          | {'name':'a','siez':1,'siez':1}",
        "more.a        | {'name':'a','more':{'a':1,'a':2}}",
        "more.a[1].b.c | {'name':'a','more':{'a':[{'x':1},{'b':{'c':1,'c':2}}]}}",
        "name          | {'name':'a','\\u006eame':'b'}"
      })
  void aFieldThatIsThereTwiceIsNamed(String field, String body) {
    put(body).body("type", notNullValue()).body("field", equalTo(field));
  }

  @Test
  void whatIsThereTwiceIsAProblemOfItsOwn() {
    put("{'name':'a','name':'b'}")
        .body("type", equalTo(slug("duplicate-field")))
        .body("fix", equalTo("Give it once."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{'name':'a'}{'name':'b'}", "{'name':'a'} 1", "{'name':'a'}]", "{'name':'a'} x"})
  void nothingFollowsAfterTheDocument(String body) {
    put(body).body("type", equalTo(slug("malformed-json")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name    | {'name':5}",
        "name    | {'name':5.5}",
        "name    | {'name':true}",
        "tags[1] | {'name':'a','tags':['b',7]}",
        "tags    | {'name':'a','tags':'b'}",
        "size    | {'name':'a','size':'1'}",
        "size    | {'name':'a','size':''}",
        "size    | {'name':'a','size':1.5}",
        "size    | {'name':'a','size':true}",
        "big     | {'name':'a','big':'true'}",
        "big     | {'name':'a','big':1}"
      })
  void aValueOfAnotherTypeIsNotMadeToFit(String field, String body) {
    put(body)
        .body("type", equalTo(slug("invalid-field")))
        .body("field", equalTo(field))
        .body("fix", notNullValue());
  }

  @Test
  void whatIsRightIsRead() {
    alice()
        .body(
            quoted("{'name':'a','size':1,'tags':['b'],'more':{'a':1,'b':{'a':'1'}},'big':true} \n"))
        .put("/v1/things/strict")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse put(String body) {
    return alice()
        .body(quoted(body))
        .put("/v1/things/strict-no")
        .then()
        .statusCode(400)
        .contentType(PROBLEM);
  }

  private static String quoted(String body) {
    return body.replace('\'', '"');
  }
}
