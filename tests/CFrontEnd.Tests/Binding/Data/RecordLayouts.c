/* Structures and unions whose layout is compared with gcc's. Only declarations: the test asks for sizes and offsets itself. */
enum color { RED, GREEN, BLUE };
enum sign { MINUS = -1, PLUS = 1 };
enum __attribute__((packed)) tiny { TINY_A, TINY_B = 200 };
typedef int aligned_int __attribute__((aligned(16)));

struct empty { };
struct one_char { char c; };
struct char_int { char c; int i; };
struct int_char { int i; char c; };
struct mixed { char a; short b; char c; int d; char e; long f; char g; double h; char i; long double j; char k; void *p; };
struct arrays { char a[3]; short b[3]; int c[2]; char d; long e[1]; };
struct zero_array { int n; char data[0]; long tail; };
struct flexible { int n; char data[]; };
struct flexible_long { char n; long data[]; };
struct nested { char c; struct char_int inner; char d; struct one_char e[3]; };
struct anonymous { int a; union { int b; char c[6]; }; struct { short d; char e; }; char f; };
struct with_enum { char c; enum color color; char d; enum sign sign; enum tiny tiny; };
struct with_bool { _Bool b; int i; _Bool c; };
struct with_typedef { char c; aligned_int i; char d; };
struct function_pointers { char c; int (*f)(int); char d; void (*g[2])(void); };
union plain { char c; int i; double d; char s[13]; };
union empty_union { };
union of_structs { struct char_int a; struct mixed *b; char c[17]; };

struct bits_simple { unsigned a : 3; unsigned b : 5; unsigned c : 8; unsigned d : 16; };
struct bits_cross { unsigned a : 20; unsigned b : 20; unsigned c : 20; };
struct bits_char { char a : 3; char b : 6; char c : 2; };
struct bits_mixed { char a : 4; short b : 6; int c : 10; long d : 30; char e : 7; };
struct bits_after { char c; int a : 9; int b : 15; char d; int e : 24; };
struct bits_long { unsigned long a : 33; unsigned long b : 31; unsigned long c : 1; };
struct bits_long_cross { int a : 20; unsigned long b : 40; int c : 10; };
struct bits_zero { int a : 3; int : 0; int b : 3; char : 0; char c : 2; long : 0; char d; };
struct bits_zero_first { int : 0; char c; };
struct bits_zero_only { long : 0; };
struct bits_zero_short { char a; short : 0; char b; };
struct bits_unnamed { char a; int : 5; int b : 4; int : 20; char c; };
struct bits_unnamed_only { int : 17; };
struct bits_unnamed_end { char a; long : 40; };
struct bits_bool { _Bool a : 1; _Bool b : 1; unsigned c : 6; _Bool d : 1; };
struct bits_enum { enum color a : 2; enum sign b : 2; unsigned c : 4; enum color d : 30; };
struct bits_full { int a : 32; long b : 64; short c : 16; char d : 8; };
struct bits_signed { signed a : 1; signed b : 31; signed short c : 9; signed short d : 9; };
union bits_union { unsigned a : 3; unsigned long b : 40; char c : 5; };
struct ip_header { unsigned int ihl : 4; unsigned int version : 4; unsigned char tos; unsigned short len; unsigned short id;
    unsigned short flags : 3, offset : 13; unsigned char ttl, protocol; unsigned short check; unsigned int saddr, daddr; };
struct tcp_flags { unsigned short res1 : 4, doff : 4, fin : 1, syn : 1, rst : 1, psh : 1, ack : 1, urg : 1, res2 : 2; };

struct __attribute__((packed)) packed_plain { char a; int b; short c; long d; char e; };
struct packed_behind { char a; int b; short c; } __attribute__((packed));
struct packed_nested { char a; struct char_int b; char c; } __attribute__((packed));
struct packed_member { char a; int b __attribute__((packed)); int c; short d __attribute__((packed)); };
struct __attribute__((packed)) packed_bits { unsigned a : 20; unsigned b : 20; unsigned c : 20; char d; };
struct __attribute__((packed)) packed_bits_long { char c; unsigned long a : 50; unsigned b : 7; short d; };
struct __attribute__((packed)) packed_zero { char a : 3; int : 0; char b : 3; };
struct __attribute__((packed, aligned(4))) packed_aligned { char a; int b; char c; };
struct __attribute__((packed)) packed_with_aligned_member { char a; int b __attribute__((aligned(8))); char c; };
struct __attribute__((aligned(32))) aligned_struct { char a; };
struct aligned_behind { char a; short b; } __attribute__((aligned(8)));
struct aligned_default { char a; } __attribute__((aligned));
struct aligned_members { char a; char b __attribute__((aligned(4))); char c; _Alignas(16) char d; _Alignas(long) char e; };
struct aligned_bits { char a; int b : 3 __attribute__((aligned(8))); int c : 4; };
union __attribute__((packed)) packed_union { char a; int b; long c; char d[9]; };
union __attribute__((aligned(16))) aligned_union { char a; int b; };
struct __attribute__((packed)) packed_flexible { char n; int data[]; };
struct __attribute__((packed)) ether { unsigned char dst[6], src[6]; unsigned short type; };

#pragma pack(push, 1)
struct pack1 { char a; int b; short c; long d; };
struct pack1_bits { unsigned a : 5; unsigned b : 30; unsigned long c : 60; char d; };
struct pack1_nested { char a; struct char_int b; struct pack1 c; };
struct pack1_aligned { char a; int b __attribute__((aligned(4))); char c; };
struct pack1_zero { char a : 2; int : 0; char b; };
#pragma pack(push, 2)
struct pack2 { char a; int b; short c; long d; double e; };
struct pack2_bits { char a; unsigned b : 20; unsigned c : 20; int d; };
union pack2_union { char a[3]; long b; };
#pragma pack(pop)
struct pack1_again { char a; int b; };
#pragma pack(pop)
struct unpacked { char a; int b; };
#pragma pack(4)
struct pack4 { char a; long b; double c; short d; long double e; };
struct pack4_bits { char a; unsigned long b : 33; unsigned c : 30; };
struct pack4_packed { char a; int b; short c; } __attribute__((packed));
struct pack4_aligned { char a; long b; } __attribute__((aligned(16)));
#pragma pack()
struct pack_none { char a; long b; };

struct r0 { float m0; unsigned char m1 : 8; unsigned int : 32; };
#pragma pack(1)
struct __attribute__((packed, aligned(2))) r1 { int : 2; enum color : 20; };
#pragma pack()
struct r2 { short m0 : 4; unsigned int m1 : 4; unsigned char m2 : 1; long m3 : 7; _Bool : 1; int m5 : 13; _Bool m6 : 1 __attribute__((aligned(1))); unsigned short m7 : 10; };
#pragma pack(1)
struct r3 { long : 38; unsigned char : 0; int m2 : 30; char m3; char m4[3]; unsigned int m5 __attribute__((aligned(1))); unsigned int m6 : 9; struct r1 m7; };
#pragma pack()
union r4 { enum color m0 : 6; struct r0 m1; char m2 : 4; long long m3; };
struct r5 { unsigned short m0 : 11; short m1; _Bool m2 : 1; char m3; float m4[3]; unsigned long : 0; _Bool : 1; int m7; };
struct r6 { unsigned char m0 : 5; unsigned short m1 : 7; unsigned char m2 : 3; char m3 : 5; };
struct r7 { long : 25; long : 23; };
#pragma pack(4)
struct r8 { _Bool m0 : 1; int : 0; char m2 : 5 __attribute__((packed)); };
#pragma pack()
struct r9 { short m0 : 15; enum color m1 : 30 __attribute__((packed)); };
union r10 { unsigned char m0 : 3; short m1[2]; long double m2; float m3; unsigned long m4 : 45; };
struct r11 { struct r2 m0; double m1; char m2 __attribute__((packed)); long long m3[1]; unsigned long m4; };
union r12 { struct r5 m0 __attribute__((aligned(1))); char m1; struct r3 m2; union r4 m3; signed char m4; int m5; long m6; };
struct r13 { int m0 : 13 __attribute__((packed)); int m1[2]; char : 2; char m3 : 6; unsigned char m4 : 4; float m5[5]; enum color m6 __attribute__((aligned(2))); unsigned char : 2; };
#pragma pack(1)
struct r14 { _Bool m0 : 1; char m1 __attribute__((aligned(16))); unsigned char m2 : 5; char m3 : 1; };
#pragma pack()
#pragma pack(2)
struct r15 { _Bool : 1; unsigned char m1 : 4; enum color m2 : 2; };
#pragma pack()
struct __attribute__((packed)) r16 { struct r8 m0; };
struct r17 { _Bool m0 : 1; unsigned long m1 : 54; };
struct __attribute__((packed)) r18 { union r12 m0; unsigned int : 16; unsigned long m2 : 22; int m3; unsigned long m4 : 7; unsigned char m5 : 8; struct r13 m6; };
struct r19 { long long m0; struct r0 m1; enum color m2; long m3; _Bool m4; struct r9 m5; };
struct r20 { int m0; short m1[3]; enum color m2 : 20; unsigned long m3 : 11; unsigned long m4 : 36; };
struct r21 { short m0 : 2 __attribute__((packed)); };
struct r22 { char : 3; };
struct r23 { char m0 : 3 __attribute__((aligned(2))); };
struct r24 { signed char m0; union r4 m1; unsigned long m2 __attribute__((packed)); unsigned long m3; short m4[1]; _Bool m5; long long m6; };
struct r25 { enum color m0; unsigned int m1; };
struct r26 { unsigned long m0 : 57; int : 22; unsigned int m2 : 12; unsigned char : 0; long long m4[2]; int m5; };
struct r27 { long double m0; struct r8 m1 __attribute__((packed)); signed char m2; unsigned char m3[3]; long m4 __attribute__((packed)); long double m5; long m6; };
struct r28 { double m0; float m1[5]; void * m2; struct r18 m3; short : 8; unsigned int m5 : 14 __attribute__((aligned(2))); int : 7; };
struct __attribute__((packed)) r29 { long long m0; long m1; int m2; };
struct r30 { struct r24 m0; long long m1; unsigned int m2; struct r14 m3; struct r5 m4; int m5; };
union r31 { short m0 : 1; };
struct r32 { double m0[1]; unsigned long m1; char m2 : 5; void * m3; unsigned char m4 : 6; unsigned char m5 : 1; long m6 : 22; unsigned long m7 : 50; };
struct r33 { long m0; char m1 __attribute__((packed)); struct r18 m2; double m3 __attribute__((packed)); long double m4; struct r9 m5; long m6; };
struct r34 { long m0 : 19; long double m1; double m2 __attribute__((aligned(4))); long m3 : 25; unsigned char m4 : 7; union r10 m5; };
struct r35 { int m0; unsigned int m1; double m2 __attribute__((aligned(1))); struct r1 m3; unsigned long m4[1]; };
#pragma pack(2)
struct r36 { _Bool m0 : 1; char m1 : 8; unsigned char m2 : 1; long m3 : 36; long m4 : 45; enum color : 0; char m6 : 8; _Bool m7 : 1; };
#pragma pack()
struct r37 { enum color m0; struct r19 m1; short m2; void * m3; union r10 m4; };
struct r38 { unsigned short m0; _Bool m1; };
struct r39 { _Bool m0 : 1; char m1 : 2; unsigned long m2 : 21; short m3 : 10; int : 5; long m5 : 50; _Bool m6 : 1 __attribute__((aligned(2))); };
#pragma pack(1)
struct r40 { unsigned short m0 : 16; _Bool m1 : 1; int m2 : 11; int m3 : 12; unsigned short : 0; char m5 : 3 __attribute__((packed)); };
#pragma pack()
struct r41 { long double m0; struct r26 m1; long double m2; unsigned char m3; unsigned long m4[5]; struct r24 m5; };
#pragma pack(8)
struct r42 { double m0[5]; unsigned short m1 : 9; };
#pragma pack()
union r43 { struct r0 m0; unsigned char m1 : 3; struct r11 m2; };
union r44 { char m0 : 3 __attribute__((aligned(8))); struct r0 m1; union r43 m2; };
struct r45 { int m0 : 1 __attribute__((aligned(16))); _Bool : 1; _Bool : 1; unsigned int m3[3]; unsigned long m4 : 4 __attribute__((aligned(4))); float m5[4] __attribute__((packed)); };
struct __attribute__((packed, aligned(4))) r46 { enum color m0 : 19; short : 2; _Bool m2 : 1; };
struct __attribute__((packed)) r47 { char m0 : 4; unsigned long m1 : 35; unsigned long m2 : 39; unsigned char : 5; };
struct r48 { long m0 : 22; unsigned char m1; };
struct r49 { unsigned short m0 : 6; long : 0; short m2; };
union __attribute__((packed)) r50 { _Bool m0 : 1; unsigned short m1 : 13; _Bool m2 : 1; enum color m3 : 2; char : 1; unsigned int m5 : 11; };
struct r51 { unsigned long m0 : 2; enum color m1 : 8; char : 0; short m3 : 11; enum color m4 : 20; union r12 m5; short : 0; };
struct r52 { _Bool m0 : 1; };
struct r53 { unsigned int m0 : 4 __attribute__((aligned(16))); enum color m1 : 12 __attribute__((packed)); void * m2[1]; };
struct r54 { char m0 : 5; unsigned long m1 : 3 __attribute__((packed)); unsigned int : 0; short m3 : 15; unsigned char m4[4]; };
struct r55 { enum color : 30; unsigned char : 5; };
struct r56 { unsigned int m0; short m1 : 3 __attribute__((packed)); unsigned short m2; char m3; unsigned long m4 : 57 __attribute__((aligned(1))); short m5; };
struct r57 { unsigned long m0[1]; _Bool m1; };
struct __attribute__((packed)) r58 { long m0 : 40; enum color m1; unsigned char m2; unsigned int m3 : 2; void * m4; };
struct r59 { short m0; unsigned int m1 : 5; struct r2 m2; };
struct r60 { unsigned long m0[2] __attribute__((packed)); };
struct r61 { _Bool : 1; };
struct r62 { unsigned int m0 : 6; unsigned short m1 : 11; unsigned long m2 : 42 __attribute__((packed)); char m3 : 4; unsigned long m4 : 56 __attribute__((packed)); unsigned short m5 : 4; short m6 : 13; char m7 : 1; };
struct r63 { void * m0[5] __attribute__((packed)); long long m1; unsigned short m2[1]; int m3; short m4[5]; struct r6 m5; };
struct r64 { unsigned int m0[4]; struct r6 m1; };
struct r65 { long : 0; long m1 : 7; char m2 : 2 __attribute__((packed)); unsigned short m3 : 9; char : 3; enum color : 0; char : 2; _Bool m7 : 1; };
union __attribute__((packed)) r66 { long m0 : 37; long m1 : 14; _Bool m2 : 1; int m3 : 24; long m4 : 35; };
struct r67 { char : 0; unsigned long m1 : 61; unsigned long : 49; unsigned char m3 : 8 __attribute__((aligned(8))); unsigned long m4 : 53; short m5 : 16; };
struct r68 { long m0 : 36; signed char m1; signed char m2; unsigned int m3 : 16 __attribute__((packed)); unsigned int m4 : 26; void * m5; short m6 : 2; };
struct r69 { char m0[1]; enum color m1 : 9; enum color m2 : 17; struct r8 m3; long double m4; };
#pragma pack(4)
struct r70 { unsigned char m0 : 7; short m1 : 16; unsigned char m2 : 6; unsigned char m3; short m4 : 2 __attribute__((packed)); void * m5; short m6; };
#pragma pack()
struct r71 { _Bool m0 : 1; char m1 : 4; };
union r72 { long : 5; unsigned int m1 : 23; };
union r73 { double m0; long long m1 __attribute__((packed)); int m2[1]; void * m3 __attribute__((aligned(1))); float m4[3]; long double m5; long long m6[4]; };
union r74 { unsigned long m0 : 60; unsigned int m1 : 1; enum color m2 : 29 __attribute__((aligned(1))); unsigned char m3 : 4; long m4 : 63 __attribute__((packed)); unsigned long : 58; short m6 : 7 __attribute__((packed)); };
union r75 { char m0 : 8; struct r26 m1; unsigned char m2 : 8; };
struct r76 { unsigned int m0 : 11; enum color m1; unsigned long m2 : 23; int : 0; enum color m4 : 6; int m5 : 2; short m6 : 16 __attribute__((packed)); long double m7; };
#pragma pack(4)
union r77 { int m0 : 5; short m1; _Bool m2 : 1; long m3 : 9 __attribute__((aligned(1))); };
#pragma pack()
struct r78 { long m0; long double m1; };
struct r79 { long long m0; short m1[1]; short m2; double m3; };
struct __attribute__((packed)) r80 { char m0; struct r3 m1; unsigned int m2[2]; enum color m3; };
union r81 { unsigned long m0 : 52; char m1 : 8; unsigned short m2 : 15; int m3 : 20; unsigned char m4; };
struct r82 { struct r79 m0; long double m1; struct r52 m2; long double m3; };
struct __attribute__((aligned(4))) r83 { struct r33 m0; unsigned long m1[3]; float m2; long m3[3]; float m4; int m5; int m6 __attribute__((aligned(2))); };
struct r84 { enum color m0 : 19; unsigned long m1 : 16; unsigned short m2 : 14; _Bool m3 : 1; _Bool m4 : 1; struct r34 m5; unsigned char m6; double m7 __attribute__((packed)); };
union __attribute__((packed)) r85 { struct r70 m0; void * m1; int m2; struct r28 m3; char m4; struct r79 m5; };
union r86 { char m0[2]; long double m1 __attribute__((packed)); };
struct __attribute__((aligned(2))) r87 { long double m0; long double m1 __attribute__((aligned(1))); };
#pragma pack(4)
struct r88 { int m0; };
#pragma pack()
struct r89 { unsigned char m0 : 4; long long m1[5]; long m2; _Bool m3; signed char m4[2]; char m5 : 6; _Bool m6 : 1; int m7 : 9; };
struct r90 { unsigned int m0 : 30; struct r68 m1; short m2; long m3 : 54; char m4 : 2; };
struct __attribute__((packed)) r91 { unsigned char m0 : 5; short : 3; long : 35; };
struct r92 { struct r83 m0; int m1 : 11; unsigned short : 10; unsigned long m3 : 64; unsigned char m4 __attribute__((aligned(4))); };
struct __attribute__((packed)) r93 { int : 0; char m1 : 2; unsigned int m2 : 26; };
struct r94 { float m0[2]; struct r53 m1; short m2[5]; union r85 m3; unsigned char m4; unsigned int m5 __attribute__((packed)); };
struct __attribute__((packed)) r95 { struct r27 m0; };
struct r96 { int : 9; _Bool m1 : 1 __attribute__((aligned(2))); unsigned long : 0; unsigned int m3 : 5 __attribute__((packed)); short m4 : 16; unsigned char m5 : 7; short m6 : 3; long m7 : 61; };
struct r97 { unsigned long m0; enum color m1 : 9; long double m2; };
struct r98 { long m0 __attribute__((aligned(16))); enum color m1 : 13; long m2 : 14; long m3 : 5; };
union r99 { unsigned long m0 : 29 __attribute__((aligned(2))); };
struct r100 { unsigned char m0 : 4; int m1 : 9; unsigned char m2 : 5; long m3 : 8; };
struct __attribute__((packed)) r101 { struct r79 m0; unsigned short m1 : 6; struct r76 m2; };
struct r102 { unsigned int m0 : 8; long double m1[4]; signed char m2; };
struct r103 { struct r22 m0; enum color : 7; long double m2; long m3 : 19; unsigned short : 2; };
union __attribute__((packed)) r104 { char m0 : 2; enum color m1 : 15; unsigned long m2 : 7; enum color m3 : 24; unsigned long m4 : 60; unsigned long m5 : 13; char m6 : 1; };
struct __attribute__((aligned(8))) r105 { long m0; unsigned char m1; double m2; unsigned short m3; long long m4; signed char m5[5]; float m6; };
struct __attribute__((packed)) r106 { unsigned int m0; unsigned char m1 __attribute__((aligned(8))); void * m2; long long m3; };
struct r107 { char m0 : 7; unsigned int m1 : 6; };
struct __attribute__((packed)) r108 { short m0; unsigned int m1; long m2[5]; void * m3[3]; };
#pragma pack(8)
struct r109 { unsigned char m0; unsigned char m1; struct r36 m2; int m3[1]; unsigned char m4[4]; };
#pragma pack()
struct r110 { enum color : 0; long m1 : 32; unsigned int m2 : 16; _Bool m3 : 1; unsigned short m4 : 1; unsigned short m5 : 8; };
struct __attribute__((packed)) r111 { long m0 : 52; short : 5; unsigned short m2 : 16; int m3 : 11; int m4 : 26; };
struct __attribute__((packed)) r112 { unsigned int m0 : 13 __attribute__((packed)); };
struct r113 { _Bool : 1; unsigned long m1 : 27; short m2 : 11; unsigned char m3 : 8; short m4 : 14; };
struct __attribute__((packed)) r114 { long m0; unsigned long m1 : 55; unsigned short m2[3]; unsigned char m3 : 7; unsigned char : 6; };
struct __attribute__((packed)) r115 { unsigned long m0 : 60; union r99 m1; struct r59 m2 __attribute__((aligned(1))); };
struct __attribute__((packed)) r116 { long m0 : 61; unsigned char m1 : 3; };
struct r117 { struct r103 m0; short m1 : 3; };
struct r118 { enum color m0[2]; unsigned short m1; };
struct r119 { short m0 : 9; };
