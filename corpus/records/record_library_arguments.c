/* record_library_arguments - structures and unions that a program passes to the library's functions with variable arguments, as gcc does it */
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>

union number { unsigned char bytes[8]; long whole; };
struct handle { const char *name; };
struct reading { double celsius; };
struct outer { struct handle handle; };

static struct handle make(const char *name)
{
    struct handle handle = { name };
    return handle;
}

int main(void)
{
    struct in_addr address;
    union number number;
    struct handle handle = { "a handle" };
    struct reading reading = { 36.6 };
    struct outer outer = { { "inside" } };
    const struct outer *where = &outer;

    address.s_addr = htonl(0xc0000201);
    memset(number.bytes, 1, sizeof number.bytes);
    printf("%08x\n", address);
    printf("%lx %s %d %s\n", number, handle, 7, make("made"));
    printf("%.1f\n", reading);
    printf("%s\n", outer);
    printf("%s %s\n", *where, where->handle);
    return 0;
}
