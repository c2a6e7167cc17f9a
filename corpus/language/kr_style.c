/* kr_style.c: function definitions as they were before 1989 */

#include <stdio.h>
#include <string.h>

extern char *progname();
int total;

int max(a, b)
int a, b;
{
	return a > b ? a : b;
}

char *fill(buf, c, n)
	char *buf;
	char c;
	int n;
{
	register char *p = buf;

	while (n-- > 0)
		*p++ = c;
	*p = '\0';
	return buf;
}

double average(values, n)
double *values;
register int n;
{
	double sum = 0;
	int i;

	for (i = 0; i < n; i++)
		sum += values[i];
	return n ? sum / n : 0.0;
}

void visit(v, n, f)
int v[];
int n;
void (*f)();
{
	while (n--)
		(*f)(*v++);
}

void add(n)
int n;
{
	total += n;
}

float half(f)
float f;
{
	return f / 2;
}

int main(argc, argv)
int argc;
char **argv;
{
	static double d[] = { 1.5, 2.5, 5.0 };
	static int v[] = { 1, 2, 3, 4 };
	char buf[11];

	printf("%d %s\n", max(3, max(9, 4)), fill(buf, '*', 10));
	printf("%.3f %.1f\n", average(d, 3), average(d, 0));
	visit(v, 4, add);
	printf("%d\n", total);
	printf("%.2f\n", half(2.5));
	printf("%s\n", progname(argv[0], argc));
	return 0;
}

char *progname(path, n)
char *path;
int n;
{
	char *slash = strrchr(path, '/');

	return n > 1 ? "many" : slash ? slash + 1 : path;
}
