/* Unions: every member sees the same bytes, whatever its type. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

union word {
	uint32_t whole;
	int32_t negative;
	float real;
	uint16_t half[2];
	uint8_t byte[4];
	struct { uint8_t first; uint16_t rest; } __attribute__((packed)) mixed;
	struct { unsigned low:12, high:20; };
};

union pointer {
	void *p;
	uintptr_t bits;
	const char *text;
	union pointer *self;
};

union big {
	double numbers[3];
	union word words[6];
	char text[24];
};

static union word swap(union word w)
{
	union word r;
	int i;

	for (i = 0; i < 4; i++)
		r.byte[i] = w.byte[3 - i];
	return r;
}

int main(void)
{
	union word w = { 0x40490fdb };
	union pointer p = { "text" };
	union big b;
	union word words[3] = { { 1 }, { .real = -2.0f }, { .half[1] = 3 } };
	int i;

	printf("%zu %zu %zu\n", sizeof w, sizeof p, sizeof b);
	printf("%08x %d %.4f %04x %02x\n", w.whole, w.negative, w.real, w.half[1], w.byte[0]);
	printf("%02x %04x %03x %05x\n", w.mixed.first, w.mixed.rest, w.low, w.high);
	w.byte[3] |= 0x80;
	printf("%.4f %d\n", w.real, w.negative < 0);
	w.high = 1;
	printf("%08x\n", w.whole);
	printf("%08x\n", swap(w).whole);
	printf("%d %s\n", (void *)p.bits == p.p, p.text + 2);
	p.self = &p;
	printf("%d\n", p.self->self == &p && (union pointer *)p.bits == &p);
	memset(&b, 0, sizeof b);
	b.numbers[1] = 1.0;
	printf("%08x %08x %d\n", b.words[2].whole, b.words[3].whole, b.text[14]);
	strcpy(b.text, "0123456789");
	printf("%08x %c\n", b.words[1].whole, b.words[2].byte[1]);
	for (i = 0; i < 3; i++)
		printf("%08x ", words[i].whole);
	printf("\n");
	return 0;
}
