/* members_of_object.c: functions, members and tags named like what every C# type has */
#include <stdio.h>

struct String {
    const char *ToString;
    int Length;
};

struct Object {
    int Equals, GetHashCode, GetType;
    struct String Name;
};

typedef struct Object Exception;

static int Equals(const struct Object *a, const struct Object *b)
{
    return a->Equals == b->Equals;
}

static int GetHashCode(struct Object *o)
{
    return o->GetHashCode * 31 + o->GetType;
}

static const char *ToString(struct String s)
{
    return s.Length ? s.ToString : "(empty)";
}

static int MemberwiseClone(int n) { return n; }
static void Finalize(void) { printf("done\n"); }
static int ReferenceEquals(void *a, void *b) { return a == b; }
static int GetType(Exception e) { return e.GetType; }

int Main(int args)
{
    return args * 2;
}

static int Program = 3;
static int System = 4;
static int Console = 5;

static int Math(int Int32, unsigned UInt64)
{
    return Int32 + (int)UInt64;
}

int main(void)
{
    struct Object a = { 1, 2, 3, { "name", 4 } }, b = { .Equals = 1 };
    struct String String = { "string", 6 };
    Exception Exception = a;

    printf("%d %d\n", Equals(&a, &b), ReferenceEquals(&a, &b));
    printf("%d %d\n", GetHashCode(&a), GetType(Exception));
    printf("%s %s %s\n", ToString(a.Name), ToString(b.Name), ToString(String));
    printf("%d %d %d %d\n", MemberwiseClone(7), Main(21), Program + System + Console, Math(1, 2));
    Finalize();
    return 0;
}
