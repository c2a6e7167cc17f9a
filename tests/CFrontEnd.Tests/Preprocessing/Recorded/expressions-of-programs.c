/* Idioms of real programs. */
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define container_of(ptr, type, member) ({ const __typeof__(((type *)0)->member) *__mptr = (ptr); (type *)((char *)__mptr - offsetof(type, member)); })
#define LOG(level, fmt, ...) do { if ((level) <= verbose) fprintf(stderr, "%s:%d: " fmt "\n", __func__, __LINE__, ##__VA_ARGS__); } while (0)
#define DIE(...) do { perror(__VA_ARGS__); exit(EXIT_FAILURE); } while (0)
#define STATES(X) X(IDLE) X(BUSY) X(DONE)
#define AS_ENUM(name) STATE_##name,
#define AS_STRING(name) #name,
#define FOREACH(i, n) for (int i = 0; i < (n); i++)
#define UNIQUE_(a, b) a##b
#define UNIQUE(a, b) UNIQUE_(a, b)
#define GUARD int UNIQUE(guard_, __LINE__)
#define SWAP(T, x, y) do { T tmp_ = (x); (x) = (y); (y) = tmp_; } while (0)
enum { STATES(AS_ENUM) };
const char *names[] = { STATES(AS_STRING) };
int f(int *v, int n) {
    FOREACH(i, MIN(n, ARRAY_SIZE(v))) LOG(2, "v[%d]=%d", i, v[i]);
    LOG(1, "done");
    GUARD; GUARD;
    SWAP(int, v[0], v[MIN(1, n)]);
    if (n < 0) DIE("f");
    return MIN(MIN(1, 2), MIN(3, MIN(4, 5)));
}
#define CALLBACK(ret, name, args) ret (*name) args
CALLBACK(int, cb, (int, char *));
#define E1(x) x E2
#define E2(x) x E1
E1(1)(2)(3)(4)
#define IF(c) IF_(c)
#define IF_(c) IF_##c
#define IF_1(t, e) t
#define IF_0(t, e) e
IF(1)(yes, no) IF(0)(yes, no) IF(IF(1)(0, 1))(yes, no)
