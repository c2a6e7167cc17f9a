/*
 * calculator.c: evaluates the lines of standard input; recursive descent
 *
 *	sum     = product { ("+" | "-") product }
 *	product = power { ("*" | "/" | "%") power }
 *	power   = unary [ "^" power ]
 *	unary   = ["-"] primary
 *	primary = number | letter ["=" sum] | "(" sum ")"
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>

static const char *input;
static const char *error;
static double variables[26];

static double sum(void);

static void fail(const char *why)
{
	if (error == NULL)	/* the first one counts */
		error = why;
}

static int peek(void)
{
	while (*input == ' ' || *input == '\t')
		input++;
	return (unsigned char)*input;
}

static int accept_char(int c)
{
	if (peek() != c)
		return 0;
	input++;
	return 1;
}

static double primary(void)
{
	double value = 0;

	if (accept_char('(')) {
		value = sum();
		if (!accept_char(')'))
			fail("')' expected");
	} else if (isdigit(peek()) || peek() == '.') {
		char *end;

		value = strtod(input, &end);
		if (end == input)
			fail("bad number");
		input = end;
	} else if (isalpha(peek())) {
		int index = tolower(*input++) - 'a';

		if (accept_char('='))
			variables[index] = sum();
		value = variables[index];
	} else
		fail(peek() ? "operand expected" : "unexpected end");
	return value;
}

static double unary(void)
{
	return accept_char('-') ? -unary() : primary();
}

static double power(void)
{
	double base = unary(), result = 1;
	int exponent;

	if (!accept_char('^'))
		return base;
	exponent = (int)power();
	for (; exponent > 0; exponent--)
		result *= base;
	for (; exponent < 0; exponent++)
		result /= base;
	return result;
}

static double product(void)
{
	double value = power(), right;

	for (;;) {
		if (accept_char('*'))
			value *= power();
		else if (accept_char('/')) {
			right = power();
			if (right == 0)
				fail("division by zero");
			else
				value /= right;
		} else if (accept_char('%')) {
			right = power();
			if ((long)right == 0)
				fail("division by zero");
			else
				value = (long)value % (long)right;
		} else
			return value;
	}
}

static double sum(void)
{
	double value = product();
	int c;

	while ((c = peek()) == '+' || c == '-') {
		input++;
		if (c == '+')
			value += product();
		else
			value -= product();
	}
	return value;
}

int main(void)
{
	char line[100];
	int status = 0;

	while (fgets(line, sizeof line, stdin)) {
		double value;

		line[strcspn(line, "\n")] = '\0';
		input = line;
		error = NULL;
		if (peek() == '\0')
			continue;
		value = sum();
		if (!error && peek() != '\0')
			fail("what is the rest?");
		if (error) {
			printf("%s: %s at %d\n", line, error, (int)(input - line));
			status = 1;
		} else
			printf("%s = %.10g\n", line, value);
	}
	return status;
}
