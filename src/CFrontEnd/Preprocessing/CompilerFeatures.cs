using System.Collections.Frozen;
using CSockTranslate.CFrontEnd.Binding;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <summary>What <c>__has_attribute</c> and the like answer: what gcc 12 says on x86-64, as far as this front end takes part.</summary>
internal static class CompilerFeatures
{
    // C23 §6.7.12: the attributes that C itself defines, with the value that gcc 12 gives.
    private static readonly FrozenDictionary<string, int> s_standardAttributes = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["deprecated"] = 201904,
        ["fallthrough"] = 201904,
        ["maybe_unused"] = 201904,
        ["nodiscard"] = 202003,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_attributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "access", "alias", "aligned", "alloc_align", "alloc_size", "always_inline", "artificial", "assume_aligned", "cdecl", "cleanup",
        "cold", "common", "const", "constructor", "copy", "designated_init", "destructor", "error", "externally_visible", "fastcall",
        "flatten", "format", "format_arg", "gcc_struct", "gnu_inline", "hot", "ifunc", "interrupt", "leaf", "malloc", "may_alias",
        "mode", "ms_abi", "ms_struct", "naked", "no_icf", "no_instrument_function", "no_profile_instrument_function", "no_reorder",
        "no_sanitize", "no_sanitize_address", "no_sanitize_thread", "no_sanitize_undefined", "no_split_stack", "no_stack_limit",
        "no_stack_protector", "noclone", "nocommon", "noinit", "noinline", "noipa", "nonnull", "nonstring", "noplt", "noreturn",
        "nothrow", "optimize", "packed", "patchable_function_entry", "persistent", "pure", "regparm", "retain", "returns_nonnull",
        "returns_twice", "scalar_storage_order", "section", "sentinel", "simd", "sseregparm", "stack_protect", "stdcall", "symver",
        "sysv_abi", "target", "target_clones", "thiscall", "tls_model", "transparent_union", "unavailable", "uninitialized", "unused",
        "used", "vector_size", "visibility", "volatile", "warn_if_not_aligned", "warn_unused_result", "warning", "weak", "weakref",
        "zero_call_used_regs");

    private static readonly FrozenSet<string> s_builtins = FrozenSet.Create(
        StringComparer.Ordinal,
        "__builtin_add_overflow", "__builtin_add_overflow_p", "__builtin_alloca", "__builtin_alloca_with_align",
        "__builtin_alloca_with_align_and_max", "__builtin_assume_aligned", "__builtin_bswap128", "__builtin_bswap16", "__builtin_bswap32", "__builtin_bswap64", "__builtin_choose_expr",
        "__builtin_classify_type", "__builtin_clrsb", "__builtin_clrsbl", "__builtin_clrsbll", "__builtin_clz",
        "__builtin_clzl", "__builtin_clzll", "__builtin_constant_p", "__builtin_ctz", "__builtin_ctzl", "__builtin_ctzll",
        "__builtin_dynamic_object_size", "__builtin_expect", "__builtin_expect_with_probability", "__builtin_ffs", "__builtin_ffsl",
        "__builtin_ffsll", "__builtin_FILE", "__builtin_fpclassify", "__builtin_frame_address", "__builtin_FUNCTION", "__builtin_huge_val", "__builtin_huge_valf", "__builtin_huge_vall", "__builtin_inf", "__builtin_inff",
        "__builtin_infl", "__builtin_isfinite", "__builtin_isgreater", "__builtin_isgreaterequal", "__builtin_isinf", "__builtin_isinf_sign",
        "__builtin_isless", "__builtin_islessequal", "__builtin_islessgreater", "__builtin_isnan", "__builtin_isnormal",
        "__builtin_isunordered", "__builtin_LINE", "__builtin_longjmp", "__builtin_mul_overflow", "__builtin_mul_overflow_p", "__builtin_nan", "__builtin_nanf", "__builtin_nanl", "__builtin_object_size", "__builtin_offsetof",
        "__builtin_parity", "__builtin_parityl", "__builtin_parityll", "__builtin_popcount", "__builtin_popcountl",
        "__builtin_popcountll", "__builtin_powi", "__builtin_powif", "__builtin_powil", "__builtin_prefetch", "__builtin_return_address",
        "__builtin_setjmp", "__builtin_signbit", "__builtin_speculation_safe_value", "__builtin_sub_overflow", "__builtin_sub_overflow_p",
        "__builtin_trap", "__builtin_types_compatible_p", "__builtin_unreachable", "__builtin_va_arg",
        "__builtin_va_copy", "__builtin_va_end", "__builtin_va_start");

    /// <summary>Answers <c>__has_attribute</c>: 0 for no.</summary>
    public static int GetAttributeVersion(string name)
    {
        int standard = GetStandardAttributeVersion(name);
        return standard != 0 ? standard : s_attributes.Contains(WithoutUnderscores(name)) ? 1 : 0;
    }

    /// <summary>Answers <c>__has_attribute</c> for an attribute in the scope <c>gnu</c>: 0 for no, 1 for yes.</summary>
    public static int GetGnuAttributeVersion(string name) => GetAttributeVersion(name) != 0 ? 1 : 0;

    /// <summary>Answers <c>__has_c_attribute</c>: 0 for no.</summary>
    public static int GetStandardAttributeVersion(string name) => s_standardAttributes.GetValueOrDefault(WithoutUnderscores(name));

    /// <summary>Answers <c>__has_builtin</c>: 0 for no. Builtins that this front end would refuse are not there, so that the program takes its other way.</summary>
    public static int GetBuiltinVersion(string name) => s_builtins.Contains(name) || IsLibraryFunction(name) ? 1 : 0;

    // The functions of the library are there by their own names, too.
    private static bool IsLibraryFunction(string name)
    {
        const string Prefix = "__builtin_";
        return LibraryFunctions.Find(name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name)?.Type is not null;
    }

    /// <summary><c>__unused__</c> is <c>unused</c>.</summary>
    private static string WithoutUnderscores(string name) =>
        name.Length > 4 && name.StartsWith("__", StringComparison.Ordinal) && name.EndsWith("__", StringComparison.Ordinal) ? name[2..^2] : name;
}
