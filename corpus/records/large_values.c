/* Structures of some kilobytes by value: arguments, results, in recursion, in other structures. */
#include <stdio.h>

struct page { unsigned char bytes[2048]; int used; };
struct book { struct page first, second; char title[16]; };

static struct page append(struct page page, int value)
{
	page.bytes[page.used++] = value;
	return page;
}

static unsigned checksum(struct page page)
{
	unsigned sum = 1;

	while (page.used > 0)
		sum = sum * 31 + page.bytes[--page.used];
	return sum;
}

/* every level has its own copy */
static int halve(struct page page)
{
	int i, half = page.used / 2;

	if (half == 0)
		return page.bytes[0];
	for (i = 0; i < half; i++)
		page.bytes[i] += page.bytes[half + i];
	page.used = half;
	return halve(page) + page.bytes[0];
}

static struct book bind(struct page a, struct page b)
{
	struct book book = { a, b, "bound" };

	book.first.bytes[0]++;
	return book;
}

int main(void)
{
	struct page page = { { 0 }, 0 }, old;
	struct book book;
	int i;

	for (i = 0; i < 100; i++) {
		old = page;
		page = append(page, i * 7);
	}
	printf("%d %d %u %u\n", old.used, page.used, checksum(old), checksum(page));
	printf("%d %d\n", halve(page), page.bytes[0]);
	book = bind(page, append(append(old, 1), 2));
	printf("%zu %s %d %d %d\n", sizeof book, book.title, book.first.bytes[0], page.bytes[0], book.second.used);
	book.first = book.second;
	printf("%u %u\n", checksum(book.first), checksum(bind(book.second, page).first));
	return 0;
}
