/* macros.c: what old headers do with the preprocessor */
#include <stdio.h>
#include <string.h>

#define VERSION_MAJOR	2
#define VERSION_MINOR	11
#define STRINGIFY(x)	#x
#define XSTRINGIFY(x)	STRINGIFY(x)
#define VERSION		XSTRINGIFY(VERSION_MAJOR) "." XSTRINGIFY(VERSION_MINOR)

#define MAX(a, b)	((a) > (b) ? (a) : (b))
#define MIN(a, b)	((a) < (b) ? (a) : (b))
#define CLAMP(x, lo, hi) MAX(lo, MIN(x, hi))
#define COUNT(array)	(sizeof (array) / sizeof *(array))
#define SQUARE(x)	((x) * (x))
#define BIT(n)		(1u << (n))
#define SET(v, f)	((v) |= (f))
#define CLEAR(v, f)	((v) &= ~(f))
#define IS_SET(v, f)	(((v) & (f)) == (f))

#define JOIN(a, b)	a ## b
#define DECLARE_PAIR(type)				\
	struct JOIN(type, _pair) { type first, second; };	\
	static type JOIN(sum_, type)(struct JOIN(type, _pair) p)	\
	{						\
		return p.first + p.second;		\
	}

#define FLAG_READ	BIT(0)
#define FLAG_WRITE	BIT(1)
#define FLAG_EXEC	BIT(2)
#define FLAG_RW		(FLAG_READ | FLAG_WRITE)
#define TIMEOUT		(5 * 60)
#define PI		3.14159
#define NAME		"macros"
#define NEWLINE		'\n'
#define EMPTY
#define LOG(...)	printf("log: " __VA_ARGS__)
#define TRACE(fmt, ...)	printf("%s:%d " fmt, "here", 7, ##__VA_ARGS__)
#define SWAP(type, a, b) do { type t_ = (a); (a) = (b); (b) = t_; } while (0)

#define FRUITS(X) X(APPLE, "apple") X(PEAR, "pear") X(FIG, "fig")
enum fruit {
#define X(id, text) FRUIT_##id,
	FRUITS(X)
#undef X
	FRUIT_COUNT
};
static const char *const fruit_names[] = {
#define X(id, text) text,
	FRUITS(X)
#undef X
};

#ifdef NOT_DEFINED_ANYWHERE
this is no C at all
#elif VERSION_MAJOR > 1 && defined(NAME)
#define BRANCH "elif"
#else
#define BRANCH "else"
#endif

DECLARE_PAIR(int)
DECLARE_PAIR(double)

int main(void)
{
	int values[] = { 4, 8, 15, 16, 23, 42 }, a = 1, b = 2;
	unsigned flags = 0;
	struct int_pair ip = { 20, 22 };
	struct double_pair dp = { 0.5, 0.25 };
	size_t i;

	printf("%s %s, branch %s%c", NAME, VERSION, BRANCH, NEWLINE);
	printf("%d %d %d %d\n", MAX(3, 7), MIN(3, 7), CLAMP(99, 0, 10), CLAMP(-5, 0, 10));
	printf("%zu %d %.2f %d\n", COUNT(values), SQUARE(1 + 2), PI * SQUARE(2), TIMEOUT / 60 EMPTY);

	SET(flags, FLAG_RW);
	SET(flags, FLAG_EXEC);
	CLEAR(flags, FLAG_WRITE);
	printf("%#x %d %d\n", flags, IS_SET(flags, FLAG_RW), IS_SET(flags, FLAG_READ | FLAG_EXEC));

	if (a < b)
		SWAP(int, a, b);
	else
		printf("no swap\n");
	printf("%d %d\n", a, b);

	LOG("%d\n", 1);
	LOG("nothing\n");
	TRACE("plain\n");
	TRACE("%d %s\n", 2, "two");
	printf("%d %.2f\n", sum_int(ip), sum_double(dp));
	for (i = 0; i < FRUIT_COUNT; i++)
		printf("%zu=%s ", i, fruit_names[i]);
	printf("%d\n", FRUIT_FIG);
	printf("%s line %d of %s\n", __func__, __LINE__, strrchr("/" __FILE__, '/') + 1);
#line 1000 "elsewhere.c"
	printf("%s:%d\n", __FILE__, __LINE__);
	return 0;
}
