namespace CSockTranslate.Translator.Tests.Documentation;

/// <summary>The constructs of C11 and GNU C that <c>docs/supported.md</c> tells about, in its order.</summary>
internal static class LanguageConstructs
{
    private const string Preprocessor = "Preprocessor";
    private const string Types = "Types";
    private const string Records = "Structures and unions";
    private const string Declarations = "Declarations";
    private const string Literals = "Constants and literals";
    private const string Expressions = "Expressions";
    private const string Statements = "Statements";
    private const string Functions = "Functions";
    private const string Compiler = "The compiler's own";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<LanguageConstruct> All { get; } =
    [
        new TranslatedConstruct(Preprocessor, "constants as object-like macros, which keep their names", "language/sieve", @"#define\s+\w+\s+\d"),
        new TranslatedConstruct(Preprocessor, "flags, texts and groups of constants as object-like macros", "language-preprocessor/macro_names", @"#define \w+ \(\w+ \| \w+\)"),
        new TranslatedConstruct(Preprocessor, "function-like macros as methods, where all uses compute the same with the same types", "language-preprocessor/macro_methods", @"#define \w+\("),
        new TranslatedConstruct(Preprocessor, "function-like macros of a header in several files", "files/macro_headers/main", @"#include ""ranges.h"""),
        new TranslatedConstruct(Preprocessor, "other function-like macros, which are expanded", "language-preprocessor/function_macros", @"#define \w+\("),
        new TranslatedConstruct(Preprocessor, "`#` and `##`", "language/macros", @"##"),
        new TranslatedConstruct(Preprocessor, "conditional code: the taken groups are translated, the others told in a note", "language/macros", @"#if"),
        new TranslatedConstruct(Types, "integers of all sizes with C's conversions", "language/integer_rules", @"unsigned"),
        new TranslatedConstruct(Types, "`float` and `double`", "stdio/printf_floats", @"double"),
        new TranslatedConstruct(Types, "`typedef` of everything", "memory/linked_list", @"typedef"),
        new TranslatedConstruct(Types, "enumerations", "language/state_machine", @"enum"),
        new TranslatedConstruct(Types, "pointers: arithmetic, difference, comparison", "language/pointers", @"\*"),
        new TranslatedConstruct(Types, "pointers to functions, and tables of them", "language/dispatch_table", @"\(\*"),
        new TranslatedConstruct(Types, "arrays of arrays", "memory/matrix", @"\[\w+\]\[\w+\]"),
        new TranslatedConstruct(Types, "`__int128`", "values/int128", @"__int128"),
        new TranslatedConstruct(Types, "`_Atomic`, `stdatomic.h`", "atomics/counters", @"_Atomic"),
        new RefusedConstruct(Types, "`_Complex`", "CST0306", "double _Complex z;"),
        new RefusedConstruct(Types, "vector types (`vector_size`)", "CST0373", "int v __attribute__((vector_size(16)));"),
        new RefusedConstruct(Types, "`_Float128`, `_Decimal64` and their like", "CST0223", "_Float128 x;"),
        new TranslatedConstruct(Records, "structures, also in each other and by value", "language/records", @"struct"),
        new TranslatedConstruct(Records, "unions", "language/union_punning", @"union"),
        new TranslatedConstruct(Records, "bit-fields with gcc's layout", "records/bit_field_layouts", @":\s*\d+"),
        new TranslatedConstruct(Records, "flexible array members", "records/flexible_arrays", @"\w\[\];"),
        new TranslatedConstruct(Records, "anonymous structures and unions as members", "records/anonymous_members", @"};"),
        new TranslatedConstruct(Records, "`packed`, `aligned`, `_Alignas`, `#pragma pack`", "records/packed_records", @"packed"),
        new TranslatedConstruct(Records, "objects aligned more strictly than their types", "records/aligned_objects", @"alignas"),
        new TranslatedConstruct(Records, "arrays inside of a call's result", "records/call_result_arrays", @"\)\.\w+\["),
        new TranslatedConstruct(Records, "structures and unions as variable arguments", "records/record_arguments", @"va_arg\(\w+, struct"),
        new TranslatedConstruct(Records, "GNU's structures without members and arrays of length zero", "records/empty_records", @"\[0\]"),
        new TranslatedConstruct(Records, "GNU's casts to a union", "records/union_casts", @"\(union \w+\)"),
        new TranslatedConstruct(Declarations, "static variables of files and of functions", "language/static_state", @"static"),
        new TranslatedConstruct(Declarations, "initialisers of static objects that name each other", "language/static_links", @"&"),
        new TranslatedConstruct(Declarations, "thread-local variables", "values/thread_local", @"_Thread_local"),
        new TranslatedConstruct(Declarations, "designated initialisers", "language/records", @"\.\w+ ="),
        new TranslatedConstruct(Literals, "string literals, adjacent ones too", "language/macros", "\""),
        new TranslatedConstruct(Literals, "literals of wide characters: `L`, `u`, `U`, `u8`", "values/wide_strings", "L\""),
        new TranslatedConstruct(Literals, "character constants and escapes", "strings/character_classes", @"'\\?.'"),
        new TranslatedConstruct(Expressions, "all operators with C's conversions", "language/integer_rules", @">>"),
        new TranslatedConstruct(Expressions, "the comma operator", "expressions/comma_operator", @","),
        new TranslatedConstruct(Expressions, "assignments and `++` inside of expressions", "expressions/operators_twice", @"\+\+"),
        new TranslatedConstruct(Expressions, "evaluation in gcc's order where a program can tell", "expressions/evaluation_order", @"\("),
        new TranslatedConstruct(Expressions, "GNU's `?:` without a middle operand", "expressions/conditional_operands", @"\?:"),
        new TranslatedConstruct(Expressions, "GNU's statement expressions", "expressions/statement_expressions", @"\(\{"),
        new TranslatedConstruct(Statements, "`if`, loops, `switch` with fall-through", "language/control_flow", @"switch"),
        new TranslatedConstruct(Statements, "`goto` out of blocks", "errors/goto_cleanup", @"goto"),
        new TranslatedConstruct(Statements, "`goto` into blocks, branches and loops", "control-flow/goto_into_blocks", @"goto inside"),
        new TranslatedConstruct(Statements, "cases inside of other statements", "control-flow/duff_device", @"case 0: do"),
        new TranslatedConstruct(Statements, "statements and declarations before the first case", "control-flow/switch_forms", @"int scratch"),
        new TranslatedConstruct(Statements, "case ranges", "control-flow/case_ranges", @"case '0' \.\.\. '9'"),
        new TranslatedConstruct(Statements, "labels as values, computed `goto`", "control-flow/computed_goto", @"goto \*where"),
        new TranslatedConstruct(Statements, "local labels", "control-flow/labels_everywhere", @"__label__"),
        new TranslatedConstruct(Statements, "`setjmp` and `longjmp`", "control-flow/setjmp_forms", @"setjmp\(env\)"),
        new TranslatedConstruct(Functions, "definitions of the old style", "language/kr_style", @"\)\s*\n\s*(int|char)"),
        new TranslatedConstruct(Functions, "pointers to library functions and to functions with variable arguments", "values/function_pointers", @"printf;"),
        new TranslatedConstruct(Functions, "variable arguments and `va_list`", "stdio/variadic_log", @"va_start"),
        new TranslatedConstruct(Functions, "recursion", "memory/binary_tree", @"\w"),
        new TranslatedConstruct(Functions, "`main` with arguments", "language/command_line", @"argv"),
        new RefusedConstruct(Functions, "nested functions", "CST0349", "int f(void) { int g(void) { return 1; } return 0; }"),
        new RefusedConstruct(Compiler, "assembler code", "CST0369", "__asm__(\"nop\");"),
        new RefusedConstruct(Compiler, "register variables of the file", "CST0368", "register long x __asm__(\"rsp\");"),
        new TranslatedConstruct(Compiler, "assembler names of symbols, `alias`", "values/attributes", @"__asm__"),
        new TranslatedConstruct(Compiler, "`weak` symbols, which may be missing", "values/weak_symbols", @"\bweak\b"),
        new TranslatedConstruct(Compiler, "names that nothing defines in code that never runs", "language-corners/never_linked", @"size_is_wrong"),
        new TranslatedConstruct(Compiler, "attributes for the optimiser, warnings and sections", "values/all_attributes", @"noinline"),
        new TranslatedConstruct(Compiler, "`#pragma` and `_Pragma`: packing, macros; others change nothing", "language-preprocessor/pragmas", @"_Pragma"),
        new TranslatedConstruct(Compiler, "library functions by their `__builtin_` names and their checking variants", "values/checked_functions", @"_chk"),
        new TranslatedConstruct(Compiler, "`constructor` and `destructor` attributes", "values/attributes", @"constructor"),
        new TranslatedConstruct(Compiler, "`__builtin_…` functions", "values/bit_builtins", @"__builtin_clz"),
        new TranslatedConstruct(Compiler, "`__sync_…` and `__atomic_…` functions", "atomics/sync_builtins", @"__sync_"),
        new TranslatedConstruct(Compiler, "the attribute `cleanup`", "control-flow/scope_exits", @"cleanup"),
        new TranslatedConstruct(Compiler, "the attribute `ifunc`", "values/resolved_functions", @"ifunc"),
        new TranslatedConstruct(Compiler, "the attribute `transparent_union`", "values/transparent_unions", @"transparent_union"),
        new TranslatedConstruct(Compiler, "`#pragma weak`, `#pragma redefine_extname`", "values/symbol_pragmas", @"#pragma weak"),
        new TranslatedConstruct(Compiler, "`asm` statements without instructions", "language-corners/asm_barriers", @"asm volatile"),
        new TranslatedConstruct(Compiler, "`__builtin_setjmp` and `__builtin_longjmp`", "control-flow/builtin_setjmp", @"__builtin_setjmp"),
        new RefusedConstruct(Compiler, "attributes and pragmas that change the order of bytes: `scalar_storage_order`", "CST0307", "struct __attribute__((scalar_storage_order(\"big-endian\"))) s { int i; };"),
    ];
}
