#include "text/util.h"
#undef UTIL_WIDTH
#include "net/util.h"

int main(void)
{
    octets address = { 192, 0, 2, 1 };

    text_center("util");
    net_print(address);
    address[UTIL_WIDTH - 1]++;
    net_print(address);
    text_center("again");
    return 0;
}
