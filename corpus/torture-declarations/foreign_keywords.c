/* Tags, members and parameters that are keywords of C#. */
#include <stdlib.h>

struct this
{
    int class;
    struct base {
        int new;
    } base;
};

int object(struct this this)
{
    return this.class + this.base.new;
}
enum is { as, in };
typedef int string;
string ref(string out)
{
    string checked = out;
    return checked;
}

int main()
{
    struct this lock = {1, {2}};
    goto event;
event:
    if (object(lock) != 3 || ref(in) != 1)
        abort();
    int ToString = 1, Equals = 2, GetHashCode = 3, x_, _x, __x, _ = 4;
    return ToString + Equals - GetHashCode;
}
