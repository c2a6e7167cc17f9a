using System.Globalization;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using ArrayType = CSockTranslate.CFrontEnd.Types.ArrayType;

namespace CSockTranslate.Translator.Emission;

// Local variables that C aligns more strictly than C# does (C11 §6.7.5, GCC manual, "Common Variable Attributes"): a pointer into memory of the
// frame that is large enough to begin where it must.
internal sealed partial class StatementEmitter
{
    private bool IsOverAligned(VariableSymbol variable) => _context.Lowered.Storage.GetOverAlignment(variable) is not null;

    private void EmitOverAligned(VariableSymbol variable, BoundInitializer? initializer, List<StatementSyntax> statements)
    {
        CSharpType element = _context.Types.Map(TypeMapper.GetInnermostElement(variable.Type));
        IdentifierNameSyntax name = IdentifierName(Identifiers.Token(_expressions.Locals![variable]));
        int alignment = _context.Lowered.Storage.GetOverAlignment(variable)!.Value;
        string room = (variable.Type.Size + alignment - 1).ToString(CultureInfo.InvariantCulture);
        ExpressionSyntax memory = CastExpression(
            PointerType(element.Syntax), ParseExpression($"AlignedMemory.In(stackalloc byte[{room}], {alignment})"));
        StatementSyntax allocation = DeclareArray(name, element, memory);
        bool isMoved = _allocationsBeforeLoop is not null;
        bool isAllocated = !_declared.Add(variable);
        if (isMoved && !isAllocated)
        {
            _allocationsBeforeLoop!.Add(allocation.WithLeadingTrivia(Whitespace(_context.Indentation)));
        }
        else if (!isAllocated)
        {
            statements.Add(allocation);
        }

        if (initializer is null)
        {
            return;
        }

        InitializerEmitter initializers = new(_context, _expressions);
        if (variable.Type.Desugared is ArrayType array)
        {
            if (isMoved)
            {
                statements.Add(ExpressionStatement(initializers.EmitClear(name, array), EndOfLine()));
            }

            statements.AddRange(initializers.EmitArrayStores(name, initializer).Select(store => ExpressionStatement(store, EndOfLine())));
            return;
        }

        statements.AddRange(initializers.EmitObjectStores(name, initializer, element).Select(store => ExpressionStatement(store, EndOfLine())));
    }
}
