/* dispatch_table.c: function pointers in tables, in structs, as arguments and as results */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef long (*operation)(long, long);

static long add(long a, long b) { return a + b; }
static long subtract(long a, long b) { return a - b; }
static long multiply(long a, long b) { return a * b; }
static long divide(long a, long b) { return b ? a / b : 0; }
static long modulo(long a, long b) { return b ? a % b : 0; }

static struct { char symbol; operation function; } table[] = {
	{ '+', add }, { '-', &subtract }, { '*', multiply }, { '/', divide }, { '%', modulo }
};

static operation find(char symbol)
{
	size_t i;

	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (table[i].symbol == symbol)
			return table[i].function;
	return NULL;
}

/* a result that is a function, in full dress */
static long (*pick(int bigger))(long, long)
{
	return bigger ? multiply : add;
}

static long fold(const long *v, int n, long start, operation f)
{
	while (n-- > 0)
		start = (*f)(start, *v++);
	return start;
}

/* objects with methods */
struct shape {
	const char *name;
	double (*area)(const struct shape *);
	void   (*scale)(struct shape *, double);
	double a, b;
};

static double rectangle_area(const struct shape *s) { return s->a * s->b; }
static double ellipse_area(const struct shape *s) { return s->a * s->b * 3.14159265358979; }
static void both(struct shape *s, double f) { s->a *= f; s->b *= f; }
static void width_only(struct shape *s, double f) { s->a *= f; }

static void each(struct shape *s, int n, void (*visit)(struct shape *, void *), void *context)
{
	int i;

	for (i = 0; i < n; ++i)
		visit(s + i, context);
}

static void total(struct shape *s, void *context)
{
	*(double *)context += s->area(s);
}

static void print(struct shape *s, void *context)
{
	fprintf((FILE *)context, "%s %.2f\n", s->name, s->area(s));
}

int main(void)
{
	static const long values[] = { 7, 3, 12, 5 };
	const char *expression = "8+4*3-6/7%4";
	struct shape shapes[] = {
		{ "rectangle", rectangle_area, both, 2, 3 },
		{ "ellipse", ellipse_area, width_only, 1, 2 },
	};
	long result = expression[0] - '0';
	double sum = 0;
	int i;

	/* from left to right */
	for (i = 1; expression[i]; i += 2) {
		operation f = find(expression[i]);

		result = f(result, expression[i + 1] - '0');
		printf("%c%c %ld\n", expression[i], expression[i + 1], result);
	}
	printf("%s\n", find('?') == NULL ? "no '?'" : "'?'");
	printf("%ld %ld\n", pick(0)(6, 7), pick(1)(6, 7));
	printf("%ld %ld %ld\n", fold(values, 4, 0, add), fold(values, 4, 1, multiply), fold(values, 4, 100, subtract));
	printf("%d %d\n", pick(1) == multiply, table[1].function != subtract);

	each(shapes, 2, print, stdout);
	for (i = 0; i < 2; i++)
		shapes[i].scale(&shapes[i], 2.0);
	each(shapes, 2, print, stdout);
	each(shapes, 2, total, &sum);
	printf("%.3f\n", sum);
	return 0;
}
