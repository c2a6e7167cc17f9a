using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>The bound tree of initializers, as the dumper prints it.</summary>
public class BoundInitializersTests
{
    [Fact]
    public void Scalars_convert() => Assert.Equal(
        """
        declaration
          variable c : char
            convert Integer : char = 65
              literal 65 : int
        declaration
          variable d : double
            convert IntegerToFloating : double = 1
              literal 1 : int
        declaration
          variable p : int *
            convert NullPointer : int *
              literal 0 : int
        declaration
          variable i : int
            literal 2 : int
        """,
        BoundSource.DumpStatements(
            "",
            "char c = 65; double d = 1; int *p = 0; int i = { 2 };"));

    [Fact]
    public void Arrays_complete_their_length() => Assert.Equal(
        """
        declaration
          variable a : int [3]
            array : int [3]
              [0]
                literal 1 : int
              [1]
                literal 2 : int
              [2]
                literal 3 : int
        declaration
          variable s : char [4]
            string "abc" : char [4]
        declaration
          variable t : char [2][4]
            array : char [2][4]
              [0]
                string "ab" : char [4]
              [1]
                string "cd" : char [4]
        declaration
          variable d : int [6]
            array : int [6]
              [4]
                literal 1 : int
              [5]
                literal 2 : int
        """,
        BoundSource.DumpStatements(
            "",
            "int a[] = { 1, 2, 3 }; char s[] = \"abc\"; char t[2][4] = { \"ab\", { \"cd\" } }; int d[] = { [4] = 1, 2 };"));

    [Fact]
    public void Elided_braces_are_found() => Assert.Equal(
        """
        declaration
          variable a : struct p [2]
            array : struct p [2]
              [0]
                record : struct p
                  .x
                    literal 1 : int
                  .y
                    literal 2 : int
              [1]
                record : struct p
                  .x
                    literal 3 : int
        declaration
          variable m : int [2][2]
            array : int [2][2]
              [0]
                array : int [2]
                  [0]
                    literal 1 : int
                  [1]
                    literal 2 : int
              [1]
                array : int [2]
                  [0]
                    literal 3 : int
        declaration
          struct q size 12 align 4
            p : struct p at 0
            z : int at 8
          variable q : struct q
            record : struct q
              .p
                record : struct p
                  .x
                    literal 1 : int
                  .y
                    literal 2 : int
              .z
                literal 3 : int
        """,
        BoundSource.DumpStatements(
            "struct p { int x, y; };",
            "struct p a[2] = { 1, 2, 3 }; int m[2][2] = { 1, 2, { 3 } }; struct q { struct p p; int z; } q = { 1, 2, 3 };"));

    [Fact]
    public void Designators_go_on_behind_themselves() => Assert.Equal(
        """
        declaration
          variable a : struct p
            record : struct p
              .y
                literal 1 : int
              .z
                literal 2 : int
        declaration
          variable b : int [5]
            array : int [5]
              [3]
                literal 1 : int
              [4]
                literal 2 : int
              [0]
                literal 3 : int
              [1]
                literal 4 : int
        declaration
          variable c : struct p [3]
            array : struct p [3]
              [1]
                record : struct p
                  .y
                    literal 1 : int
                  .z
                    literal 2 : int
              [2]
                record : struct p
                  .x
                    literal 3 : int
        """,
        BoundSource.DumpStatements(
            "struct p { int x, y, z; };",
            "struct p a = { .y = 1, 2 }; int b[5] = { [3] = 1, 2, [0] = 3, 4 }; struct p c[3] = { [1].y = 1, 2, 3 };"));

    [Fact]
    public void Designators_add_to_what_is_there() => Assert.Equal(
        """
        declaration
          variable a : struct q
            record : struct q
              .p
                record : struct p
                  .y
                    literal 2 : int
                  .x
                    literal 5 : int
              .n
                array : int [3]
                  [2]
                    literal 3 : int
                  [0]
                    literal 4 : int
        """,
        BoundSource.DumpStatements(
            "struct p { int x, y; }; struct q { struct p p; int n[3]; };",
            "struct q a = { .p.x = 1, .p.y = 2, .n[2] = 3, .n[0] = 4, .p.x = 5 };"));

    [Fact]
    public void Ranges_are_kept() => Assert.Equal(
        """
        declaration
          variable a : int [9]
            array : int [9]
              [1 ... 3]
                literal 1 : int
              [4]
                literal 2 : int
              [2]
                literal 3 : int
        """,
        BoundSource.DumpStatements(
            "",
            "int a[9] = { [1 ... 3] = 1, 2, [2] = 3 };"));

    [Fact]
    public void Unions_take_one_member() => Assert.Equal(
        """
        declaration
          variable a : union u
            record : union u
              .c
                convert Integer : char = 1
                  literal 1 : int
        declaration
          variable b : union u
            record : union u
              .i
                literal 2 : int
        declaration
          variable c : union u
            record : union u
              .s
                record : struct <anonymous>
                  .a
                    convert Integer : short = 1
                      literal 1 : int
                  .b
                    convert Integer : short = 2
                      literal 2 : int
        declaration
          variable d : union u
            record : union u
              .i
                literal 2 : int
        """,
        BoundSource.DumpStatements(
            "union u { char c; int i; struct { short a, b; } s; };",
            "union u a = { 1 }; union u b = { .i = 2 }; union u c = { .s = { 1, 2 } }; union u d = { .c = 1, .i = 2 };"));

    [Fact]
    public void A_structure_initializes_a_structure() => Assert.Equal(
        """
        declaration
          variable a : struct p
            convert LvalueConversion : struct p
              variable v : struct p
        declaration
          variable b : struct q
            record : struct q
              .p
                convert LvalueConversion : struct p
                  variable v : struct p
              .z
                literal 1 : int
        declaration
          variable c : struct q
            record : struct q
              .p
                record : struct p
                  .y
                    literal 2 : int
        """,
        BoundSource.DumpStatements(
            "struct p { int x, y; } v; struct q { struct p p; int z; };",
            "struct p a = v; struct q b = { v, 1 }; struct q c = { .p = v, .p.y = 2 }; "));

    [Fact]
    public void Anonymous_members_are_inside() => Assert.Equal(
        """
        declaration
          variable x : struct s
            record : struct s
              .a
                literal 1 : int
              .<anonymous>
                record : union <anonymous>
                  .b
                    literal 2 : int
              .d
                literal 3 : int
        declaration
          variable y : struct s
            record : struct s
              .<anonymous>
                record : union <anonymous>
                  .c
                    convert IntegerToFloating : float = 1
                      literal 1 : int
              .d
                literal 2 : int
        """,
        BoundSource.DumpStatements(
            "struct s { int a; union { int b; float c; }; int d; };",
            "struct s x = { 1, 2, 3 }; struct s y = { .c = 1, .d = 2 };"));

    [Fact]
    public void Unnamed_bit_fields_are_passed_over() => Assert.Equal(
        """
        declaration
          variable x : struct s
            record : struct s
              .a
                literal 1 : int
              .b
                literal 2 : int
        """,
        BoundSource.DumpStatements(
            "struct s { int a : 3, : 5, b : 4; };",
            "struct s x = { 1, 2 };"));
}
