/* Structures and unions as variable arguments, of all sizes, between numbers and strings. */
#include <stdarg.h>
#include <stdio.h>

struct rgb { unsigned char r, g, b; };
struct point { double x, y; };
struct box { struct point corner[2]; const char *name; };
struct block { int words[64]; };
union number { long whole; double real; };
struct flags { unsigned a:3; unsigned b:5; };

static void draw(const char *format, ...)
{
	va_list ap, again;
	const char *f;

	va_start(ap, format);
	va_copy(again, ap);
	for (f = format; *f != '\0'; f++)
		switch (*f) {
		case 'c': {
			struct rgb color = va_arg(ap, struct rgb);
			printf("#%02x%02x%02x ", color.r, color.g, color.b);
			break;
		}
		case 'p': {
			struct point p = va_arg(ap, struct point);
			printf("(%g, %g) ", p.x, p.y);
			break;
		}
		case 'b':
			printf("[%s] ", va_arg(ap, struct box).name);
			break;
		case 'k': {
			struct block block = va_arg(ap, struct block);
			printf("{%d..%d} ", block.words[0], block.words[63]);
			break;
		}
		case 'n':
			printf("%ld ", va_arg(ap, union number).whole);
			break;
		case 'f':
			printf("%d ", va_arg(ap, struct flags).b);
			break;
		case 'i':
			printf("%d ", va_arg(ap, int));
			break;
		case 'd':
			printf("%g ", va_arg(ap, double));
			break;
		case 's':
			printf("%s ", va_arg(ap, char *));
			break;
		}
	va_end(ap);
	if (*format == 'c')
		printf("first red %d", va_arg(again, struct rgb).r);
	va_end(again);
	printf("\n");
}

static struct block fill(int start)
{
	struct block b;
	int i;

	for (i = 0; i < 64; i++)
		b.words[i] = start + i;
	return b;
}

int main(void)
{
	struct rgb red = { 255, 0, 16 };
	struct point p = { 1.5, -2 };
	struct box box = { { { 0, 0 }, { 3, 4 } }, "unit" };
	union number n = { .whole = 1234567890123 };
	struct flags f = { 5, 29 };

	draw("c", red);
	draw("ppb", p, box.corner[1], box);
	draw("icsd", 7, red, "text", 2.5);
	draw("kik", fill(100), -1, fill(200));
	draw("nfi", n, f, 'x');
	draw("cccc", red, (struct rgb){ 1, 2, 3 }, (struct rgb){ .g = 9 }, red);
	return 0;
}
