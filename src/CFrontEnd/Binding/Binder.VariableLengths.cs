using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Syntax;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.CFrontEnd.Binding;

// The lengths of variable length arrays (C11 §6.7.6.2). Each is evaluated into a temporary variable, which is declared where C evaluates the
// length: before the declarator, at the beginning of the function for its parameters, in the expression for a type name.
public sealed partial class Binder
{
    // Lengths that declarators have and that what they stand in has still to take.
    private readonly List<BoundDeclarator> _lengths = [];

    private VariableSymbol EvaluateLength(ArrayDeclaratorSyntax syntax, BoundExpression length)
    {
        VariableSymbol variable = CreateLength(syntax, Conversions.Promote(length.Type).Desugared);
        BoundExpression value = Conversions.AreIdentical(length.Type, variable.Type)
            ? length
            : new BoundConversion(length.Syntax, ConversionKind.Integer, length, variable.Type, isExplicit: false);
        variable.Initializer = new BoundExpressionInitializer(value);
        _lengths.Add(new BoundDeclarator(syntax, variable, variable.Initializer));
        return variable;
    }

    private VariableSymbol CreateLength(ArrayDeclaratorSyntax syntax, CType type)
    {
        string suffix = IsName(syntax.Inner) ? "Length" : "RowLength";
        string name = syntax.Name is { } declared ? declared.Text + suffix : "length";
        return new VariableSymbol(name, type, syntax.FirstToken.SpellingSpan)
        {
            ContainingFunction = _function?.Symbol,
            IsTemporary = true,
            IsArrayLength = true,
            IsDefined = true,
        };
    }

    /// <summary>Takes the lengths that have come up since there were <paramref name="before"/>, in the order of their evaluation.</summary>
    private BoundDeclarator[] TakeLengths(int before)
    {
        BoundDeclarator[] taken = [.. _lengths.Skip(before)];
        _lengths.RemoveRange(before, taken.Length);
        return taken;
    }
}
