/* transparent_unions.c - parameters that take pointers of several types without a cast, as wait() and the socket calls were declared */
#include <stdio.h>

struct address {
    int family;
};

struct address_v4 {
    int family;
    unsigned host;
};

struct address_un {
    int family;
    const char *path;
};

typedef union {
    const struct address *any;
    const struct address_v4 *v4;
    const struct address_un *un;
} address_pointer __attribute__((transparent_union));

union __attribute__((__transparent_union__)) status {
    int *number;
    void *raw;
};

static void show(address_pointer address, const char *label)
{
    if (!address.any)
        printf("%s: none\n", label);
    else if (address.any->family == 4)
        printf("%s: host %u\n", label, address.v4->host);
    else
        printf("%s: path %s\n", label, address.un->path);
}

static int fetch(union status status)
{
    return status.number ? *status.number : -1;
}

int main(void)
{
    struct address_v4 v4 = { 4, 127 };
    struct address_un un = { 1, "/tmp/socket" };
    address_pointer pointer = { .v4 = &v4 };
    void (*printer)(address_pointer, const char *) = show;
    int code = 7;
    void *raw = &code;

    show(&v4, "v4");
    show(&un, "un");
    show((const struct address *)&un, "any");
    show(NULL, "null");
    show(0, "zero");
    show(pointer, "union");
    printer(&un, "pointer");
    printf("%d %d %d\n", fetch(&code), fetch(raw), fetch(0));
    return 0;
}
