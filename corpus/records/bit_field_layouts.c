/* Where gcc puts bit-fields: straddling, unnamed, zero width, packed, aligned, in unions and anonymous members. */
#include <stdio.h>
#include <string.h>

#define DUMP(type, member) \
	do { \
		type v; \
		memset(&v, 0, sizeof v); \
		v.member = -1; \
		dump(#type "." #member, &v, sizeof v); \
	} while (0)

static void dump(const char *name, const void *data, size_t size)
{
	const unsigned char *p = data;
	size_t i;

	printf("%-24s", name);
	for (i = 0; i < size; i++)
		printf(" %02x", p[i]);
	printf("\n");
}

struct crossing { char a; int b:20; int c:20; short d:4; char e; };
struct gaps { unsigned a:3; unsigned :4; unsigned b:5; unsigned :0; unsigned c:7; };
struct behind_chars { char x; int a:9; int b:15; char y; };
struct three_bytes { int a:18; char tail; };
struct __attribute__((packed)) tight { char x; unsigned long a:50; unsigned b:7; short y:9; };
struct __attribute__((packed)) odd { unsigned a:5; unsigned b:30; unsigned c:30; unsigned char d; };
struct spaced { int a:4; int b:4 __attribute__((aligned(4))); char c:2; };
union overlaid { unsigned a:3; unsigned long b:41; signed char c:6; int whole; };
struct outer { short kind; union { struct { unsigned lo:12; unsigned hi:12; }; int both; }; _Bool ready:1; };
#pragma pack(push, 2)
struct pack2 { char a; int b:10; int c:25; long d; };
#pragma pack(pop)

int main(void)
{
	DUMP(struct crossing, b);
	DUMP(struct crossing, c);
	DUMP(struct crossing, d);
	DUMP(struct crossing, e);
	DUMP(struct gaps, a);
	DUMP(struct gaps, b);
	DUMP(struct gaps, c);
	DUMP(struct behind_chars, a);
	DUMP(struct behind_chars, b);
	DUMP(struct behind_chars, y);
	DUMP(struct three_bytes, a);
	DUMP(struct three_bytes, tail);
	DUMP(struct tight, a);
	DUMP(struct tight, b);
	DUMP(struct tight, y);
	DUMP(struct odd, a);
	DUMP(struct odd, b);
	DUMP(struct odd, c);
	DUMP(struct odd, d);
	DUMP(struct spaced, a);
	DUMP(struct spaced, b);
	DUMP(struct spaced, c);
	DUMP(union overlaid, a);
	DUMP(union overlaid, b);
	DUMP(union overlaid, c);
	DUMP(struct outer, lo);
	DUMP(struct outer, hi);
	DUMP(struct outer, both);
	DUMP(struct outer, ready);
	DUMP(struct pack2, b);
	DUMP(struct pack2, c);
	DUMP(struct pack2, d);
	return 0;
}
