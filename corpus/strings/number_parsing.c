/* strtol and its relatives: values, the rest of the text, and errno */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *error_name(void)
{
	switch (errno) {
	case 0:      return "-";
	case ERANGE: return "ERANGE";
	case EINVAL: return "EINVAL";
	default:     return "?";
	}
}

static const struct {
	const char *text;
	int base;
} integers[] = {
	{ "0", 10 }, { "42", 10 }, { "  -17xyz", 10 }, { "+8", 10 }, { "- 8", 10 }, { "", 10 }, { "abc", 10 },
	{ "0x1F", 0 }, { "0x1F", 16 }, { "1F", 16 }, { "0x", 16 }, { "0xg", 0 }, { "017", 0 }, { "019", 0 }, { "017", 10 },
	{ "zz", 36 }, { "Zz", 36 }, { "102", 2 }, { "9223372036854775807", 10 }, { "9223372036854775808", 10 },
	{ "-9223372036854775808", 10 }, { "-9223372036854775809", 10 }, { "18446744073709551615", 10 },
	{ "18446744073709551616", 10 }, { "-1", 10 }, { "\t\n 7", 10 }, { "1", 1 }, { "1", 37 }, { "0b11", 0 },
};

static const char *doubles[] = {
	"0", "-0", "1.5", "  2.5e3rest", "1e", "1e+", ".5", "5.", ".", "-.e1", "0x1.8p1", "0x.8", "0x", "inf", "-INFINITY", "nan",
	"nan(123)x", "1e308", "1e309", "-1e400", "1e-310", "1e-400", "4.9e-324", "123456789012345678901234567890",
	"0.1000000000000000055511151231257827", "9007199254740993", "1,5", "+3", "++3", "1e5e5", "infinit",
};

int main(void)
{
	size_t i;

	for (i = 0; i < sizeof integers / sizeof integers[0]; i++) {
		const char *text = integers[i].text;
		char *end;
		long l;
		unsigned long ul;

		errno = 0;
		end = NULL;
		l = strtol(text, &end, integers[i].base);
		printf("%ld \"%s\" %s; ", l, end ? end : "?", error_name());
		errno = 0;
		ul = strtoul(text, NULL, integers[i].base);
		printf("%lu %s\n", ul, error_name());
	}

	for (i = 0; i < sizeof doubles / sizeof *doubles; i++) {
		char *end;
		double d;

		errno = 0;
		d = strtod(doubles[i], &end);
		printf("%.17g \"%s\" %s\n", d, end, error_name());
	}

	printf("%d %d %d %d\n", atoi("12 monkeys"), atoi("-0x10"), atoi("junk"), atoi(" +9"));
	printf("%ld %lld\n", atol("2147483648"), atoll("-9999999999"));
	printf("%g %g\n", atof("2.50 euro"), atof("none"));
	printf("%lld %llu\n", strtoll("-123", NULL, 8), strtoull("777", NULL, 8));
	printf("%d\n", (int)strtol("4294967295", NULL, 10));	/* cut to an int */
	return 0;
}
