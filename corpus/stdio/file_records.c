/*
** file_records.c: a file of fixed-size records, updated in place
*/
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILE_NAME "accounts.dat"

struct record {
	char          name[16];
	long          balance;
	unsigned short flags;
};

static int put(FILE *f, long index, const struct record *r)
{
	if (fseek(f, index * (long)sizeof *r, SEEK_SET) != 0)
		return -1;
	return fwrite(r, sizeof *r, 1, f) == 1 ? 0 : -1;
}

static int get(FILE *f, long index, struct record *r)
{
	if (fseek(f, index * (long)sizeof *r, SEEK_SET) != 0)
		return -1;
	return fread(r, sizeof *r, 1, f) == 1 ? 0 : -1;
}

int main(void)
{
	static const char *names[] = { "alice", "bob", "carol", "dave" };
	struct record r;
	FILE *f;
	long i, end;
	int c;

	if (fopen("no/such/file", "r") == NULL)
		printf("fopen: %s\n", strerror(errno));

	f = fopen(FILE_NAME, "w+b");
	if (f == NULL) {
		perror(FILE_NAME);
		return 1;
	}
	for (i = 0; i < 4; i++) {
		memset(&r, 0, sizeof r);
		strcpy(r.name, names[i]);
		r.balance = 100 * (i + 1);
		if (put(f, i, &r) != 0)
			perror("put");
	}

	/* move 30 from bob to dave */
	get(f, 1, &r);
	r.balance -= 30;
	put(f, 1, &r);
	get(f, 3, &r);
	r.balance += 30;
	r.flags |= 1;
	put(f, 3, &r);

	rewind(f);
	while (fread(&r, sizeof r, 1, f) == 1)
		printf("%-8s %5ld %u\n", r.name, r.balance, r.flags);
	printf("eof %d, error %d\n", feof(f) != 0, ferror(f) != 0);

	fseek(f, 0L, SEEK_END);
	end = ftell(f);
	printf("%ld bytes, %ld records\n", end, end / (long)sizeof r);
	printf("beyond the end: %d\n", get(f, 9, &r));
	clearerr(f);
	fseek(f, -(long)sizeof r, SEEK_END);
	printf("the last one: %c", c = fgetc(f));
	ungetc('D', f);
	printf("%c%c\n", fgetc(f), 'a');
	if (fclose(f) != 0)
		perror("fclose");

	/* append, then read as text */
	f = fopen(FILE_NAME, "w");
	fprintf(f, "%d %s\n", 1, "one");
	fclose(f);
	f = fopen(FILE_NAME, "a+");
	fprintf(f, "%d %s", 2, "two");
	rewind(f);
	while ((c = getc(f)) != EOF)
		putchar(c == '\n' ? '/' : c);
	putchar('\n');
	fclose(f);

	if (remove(FILE_NAME) != 0)
		perror("remove");
	if (remove(FILE_NAME) != 0)
		printf("remove again: %s\n", strerror(errno));
	return 0;
}
