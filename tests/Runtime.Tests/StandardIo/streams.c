/* What stdio writes when: everything goes to one descriptor, and marks that write(2) puts there show what was flushed before them. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char block[10000];
static char small[16];

static void mark(void) { write(1, "|W|", 3); }
static void end(const char *name) { fflush(stdout); fflush(stderr); dprintf(1, "\n-- %s\n", name); }

static void order(void)
{
    printf("out ");
    fprintf(stderr, "err %d ", 1);
    mark();
    puts("line");
    fputs("more", stderr);
    mark();
    end("order");
}

static void blocks(void)
{
    for (int i = 0; i < 300; i++)
        printf("line %d of the output\n", i);
    mark();
    end("blocks");
    fwrite(block, 1, 5000, stdout);
    mark();
    fwrite(block, 1, 8192, stdout);
    mark();
    end("fwrite");
    fwrite(block, 1, 8192, stdout);
    mark();
    end("exact blocks");
    for (int i = 0; i < 4097; i++)
        putchar('p');
    mark();
    end("putchar");
    for (int i = 0; i < 4096; i++)
        putchar('q');
    mark();
    end("full, not flushed");
    printf("%5000d", 1);
    mark();
    printf("%s%s", block, "tail");
    mark();
    end("wide");
}

static void modes(void)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    printf("a\nb");
    mark();
    printf("c\nd\ne");
    mark();
    putchar('\n');
    mark();
    fwrite(block, 1, 5000, stdout);
    mark();
    end("line buffered");
    setvbuf(stdout, NULL, _IONBF, 0);
    printf("%d-%s", 1, "x");
    mark();
    puts("puts");
    mark();
    putchar('c');
    mark();
    end("unbuffered");
    setvbuf(stdout, small, _IOFBF, sizeof small);
    printf("%d", 12345);
    mark();
    printf("%s", "0123456789a");
    mark();
    printf("%s", "b");
    mark();
    printf("%s", "a text that is longer than the buffer");
    mark();
    end("small buffer");
    setvbuf(stdout, NULL, _IOFBF, 0);
    printf("kept");
    mark();
    end("still small");
    setvbuf(stderr, NULL, _IOFBF, 0);
    fprintf(stderr, "collected ");
    mark();
    end("buffered stderr");
    setvbuf(stderr, NULL, _IONBF, 0);
    errno = ENOENT;
    perror("name");
    perror("");
    perror(NULL);
    errno = 4242;
    perror("unknown");
    dprintf(1, "%s %d", "dprintf", 5);
    mark();
    end("perror");
}

static void show(const char *what, long value) { printf("%s %ld errno %d\n", what, value, errno); errno = 0; }

static void files(const char *name)
{
    char line[32], data[64];
    FILE *f = fopen(name, "r");
    show("missing", f == NULL);
    show("bad mode", fopen(name, "q") == NULL);
    f = fopen(name, "w+");
    show("put", fputs("first line\nsecond\n\nlast without end", f));
    show("tell", ftell(f));
    rewind(f);
    while (fgets(line, 8, f))
        printf("[%s]", line);
    show("eof", feof(f) != 0);
    show("error", ferror(f));
    show("get at end", fgetc(f));
    fseek(f, -3, SEEK_END);
    show("eof after seek", feof(f) != 0);
    show("c", fgetc(f));
    show("unget", ungetc('X', f));
    show("tell after unget", ftell(f));
    show("c", fgetc(f));
    show("c", fgetc(f));
    fseek(f, 2, SEEK_SET);
    show("read", fread(data, 3, 4, f));
    printf("%.12s\n", data);
    show("tell", ftell(f));
    fseek(f, 0, SEEK_CUR);
    fputs("OVER", f);
    fflush(f);
    show("tell", ftell(f));
    show("seek before start", fseek(f, -1, SEEK_SET));
    show("bad whence", fseek(f, 0, 9));
    show("close", fclose(f));

    f = fopen(name, "a+");
    show("c", fgetc(f));
    fputs("appended", f);
    show("tell", ftell(f));
    rewind(f);
    char *text = NULL;
    size_t size = 0;
    long length;
    while ((length = getline(&text, &size, f)) >= 0)
        printf("%ld:%s", length, text);
    show("after getline", size);
    free(text);
    show("close", fclose(f));

    f = fopen(name, "r");
    show("write to reader", fputc('x', f));
    show("ferror", ferror(f) != 0);
    show("printf to reader", fprintf(f, "x"));
    clearerr(f);
    show("cleared", ferror(f));
    show("unget eof", ungetc(EOF, f));
    for (int i = 0; i < 5; i++)
        ungetc('a' + i, f);
    for (int i = 0; i < 6; i++)
        putchar(fgetc(f));
    show("many ungets", 0);
    show("exclusive", fopen(name, "wx") == NULL);
    f = freopen(name, "w", f);
    show("reopened", f != NULL);
    show("get from writer", fgetc(f));
    show("ferror", ferror(f) != 0);
    fprintf(f, "%d\n", 77);
    fclose(f);
    int fd = open(name, O_RDONLY);
    show("fdopen for writing", fdopen(fd, "w") == NULL);
    show("fdopen closed", fdopen(99, "r") == NULL);
    f = fdopen(fd, "r");
    show("fileno", fileno(f) == fd);
    show("get", fgetc(f));
    show("where the descriptor is", lseek(fd, 0, SEEK_CUR));
    show("flush", fflush(f));
    show("and after", lseek(fd, 0, SEEK_CUR));
    fclose(f);
    show("setvbuf", setvbuf(stdout, NULL, 7, 0));
    show("rename", rename("/nonexistent/a", "/nonexistent/b"));
    show("remove", remove(name));
    show("remove again", remove(name));
    show("fwrite of nothing", fwrite("x", 0, 5, stdout));
    show("fputs", fputs("", stdout));
    show("puts", puts("four"));
    show("printf", printf("%s\n", "five!"));
    end("files");
}

int main(void)
{
    dup2(1, 2);
    for (unsigned i = 0; i < sizeof block - 1; i++)
        block[i] = 'A' + i % 26;
    order();
    blocks();
    modes();
    char name[] = "/tmp/streams-record-XXXXXX";
    int fd = mkstemp(name);
    close(fd);
    unlink(name);
    files(name);
    printf("left for exit");
    fprintf(stderr, "before it");
    return 0;
}
