/** Draws texts on the canvas in the direction of their first letter, as Sheets does; Univer draws all left to right. */

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

export function directionOf(text: string): CanvasDirection {
  return RIGHT_TO_LEFT_LETTER.test(LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/** Positions stay as Univer measured them: only the order of the letters inside the text changes. */
export function drawTextsInTheirDirection(): void {
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...width) {
    const { direction, textAlign } = this;
    const wanted = directionOf(text);
    if (wanted === 'ltr') return fillText.call(this, text, x, y, ...width);
    this.direction = wanted;
    if (textAlign === 'start') this.textAlign = 'left';
    if (textAlign === 'end') this.textAlign = 'right';
    fillText.call(this, text, x, y, ...width);
    this.direction = direction;
    this.textAlign = textAlign;
  };
}
