/* #pragma pack, pushed and popped, with and without names. */
#include <stddef.h>
#include <stdio.h>

#define SHOW(type) printf("%-14s %2zu, l at %2zu, d at %2zu\n", #type, sizeof(type), offsetof(type, l), offsetof(type, d))

struct natural { char c; long l; short s; double d; };
#pragma pack(push, 1)
struct bytes { char c; long l; short s; double d; };
#pragma pack(push, two, 2)
struct pairs { char c; long l; short s; double d; };
#pragma pack(4)
struct words { char c; long l; short s; double d; struct natural n; };
#pragma pack(pop, two)
struct bytes_again { char c; long l; short s; double d; };
#pragma pack(pop)
struct natural_again { char c; long l; short s; double d; };
#pragma pack(2)
union mixed { char c[5]; long l; double d; };
#pragma pack()

/* a bitmap file's header is written like this */
#pragma pack(push, 1)
typedef struct {
	char magic[2];
	unsigned int size;
	unsigned short reserved[2];
	unsigned int offset;
} bitmap_header;
#pragma pack(pop)

int main(void)
{
	bitmap_header h = { { 'B', 'M' }, 1024, { 0, 0 }, 54 };
	const unsigned char *p = (const unsigned char *)&h;
	union mixed m = { "abcd" };
	struct words w = { 'w', 1, 2, 3.5, { 'n', 4, 5, 6.5 } };
	size_t i;

	SHOW(struct natural);
	SHOW(struct bytes);
	SHOW(struct pairs);
	SHOW(struct words);
	SHOW(struct bytes_again);
	SHOW(struct natural_again);
	SHOW(union mixed);
	for (i = 0; i < sizeof h; i++)
		printf("%02x ", p[i]);
	printf("\n%s %ld %g %ld %g\n", m.c, w.l, w.d, w.n.l, w.n.d);
	return 0;
}
